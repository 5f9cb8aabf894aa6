import { type ReactNode, useEffect } from 'react'
import { forgetMemories, SAMPLE_MEMORY } from '../drafts/memory-table.ts'
import { forgetSampleDrafts } from '../drafts/sample-drafts.ts'
import { cx } from '../ui/cx.ts'
import { FillingDialog } from './filling-dialog.tsx'
import styles from './sample.module.css'
import { SampleBar } from './sample-bar.tsx'
import { useIsSample } from './use-sample.ts'

/** Stands around every screen, before signing in and while a guest signs too, so that a sample is marked on all of them. */
export function SampleFrame({ children }: { children: ReactNode }) {
  const isSample = useIsSample()
  const isOver = isSample === false
  useEffect(() => {
    if (!isOver) return
    void forgetSampleDrafts()
    // A browser that keeps nothing has nothing to forget.
    void forgetMemories(SAMPLE_MEMORY).catch(() => {})
  }, [isOver])
  return (
    <div className={cx(isSample && styles.marked)}>
      {isSample && <SampleBar />}
      <div className={cx(isSample && styles.below)}>{children}</div>
      <FillingDialog />
    </div>
  )
}
