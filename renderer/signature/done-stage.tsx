import { useRef } from 'react'
import { writeInstant } from '../../shared/language/write.ts'
import { paths } from '../screens/paths.ts'
import { PdfView } from '../sheet/pdf-view.tsx'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './done.module.css'
import { OthersWaiting } from './others-waiting.tsx'
import type { Frozen } from './use-frozen.ts'

interface DoneStageProps {
  readonly frozen: Frozen
  readonly documentId: string
  readonly name: string
  readonly at: string
}

/** The paper with the signature on it. */
export function DoneStage({ frozen, documentId, name, at }: DoneStageProps) {
  const { done } = useWords().screens.signing
  const zone = useZone()
  const view = useRef<HTMLElement>(null)
  const shown = useRef<Uint8Array | null>(null)
  /** Signatures stand on the last page: each new picture of the paper opens there. */
  const toLastPage = () => {
    if (shown.current === frozen.bytes) return
    shown.current = frozen.bytes
    view.current?.lastElementChild?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className={styles.done}>
      <div className={styles.said}>
        <Notice
          alert
          tone="ok"
          title={done.title}
          action={
            <LinkButton tone="primary" href={paths.document(documentId)}>
              {done.open}
            </LinkButton>
          }
        >
          <p>{done.lead({ name, at: writeInstant(at, zone) })}</p>
          <p>{done.place}</p>
        </Notice>
        <OthersWaiting documentId={documentId} />
      </div>
      <PdfView bytes={frozen.bytes} label={frozen.label} view={view} onSeen={toLastPage} />
    </div>
  )
}
