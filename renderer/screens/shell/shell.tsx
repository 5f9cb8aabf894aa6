import { type ReactNode, useEffect } from 'react'
import { HelpDialog } from '../../help/help-dialog.tsx'
import { ActsProvider } from '../../palette/acts-context.tsx'
import { useIsSample } from '../../sample/use-sample.ts'
import { useLost } from '../../stores/lost.ts'
import { useIsManager, useOffice } from '../../stores/office.ts'
import { useRecoveryCodeStore } from '../../stores/recovery-code.ts'
import { useWords } from '../../stores/words.ts'
import { Tour } from '../../tour/tour.tsx'
import { useTourStore } from '../../tour/tour-store.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../paths.ts'
import { Navigation } from './navigation.tsx'
import styles from './shell.module.css'
import { TopBar } from './top-bar.tsx'

const toContent = () => document.getElementById('content')?.focus()

/** Navigation at the left, search and the one beginning at the top, the screen in the middle. */
export function Shell({ children }: { children: ReactNode }) {
  const { shell } = useWords().screens
  useEffect(() => useTourStore.getState().beginIfDue(), [])
  return (
    <ActsProvider>
      <div className={styles.shell}>
        {/* A button, because the fragment of the address is the route. */}
        <button type="button" className={styles.skip} onClick={toContent}>
          {shell.skip}
        </button>
        <Navigation />
        <div className={styles.side}>
          <TopBar />
          <Banners />
          <main id="content" tabIndex={-1} className={styles.content}>
            {children}
          </main>
        </div>
      </div>
      <HelpDialog />
      <Tour />
    </ActsProvider>
  )
}

/** What concerns every screen at once. */
function Banners() {
  const { ui, recovery, shell } = useWords().screens
  const lost = useLost()
  const { clockBehind } = useOffice()
  const isManager = useIsManager()
  // It speaks of one's own office, also while a sample stands in front of it.
  const isSample = useIsSample() === true
  const noCode = useRecoveryCodeStore((store) => store.unconfirmed) && isManager && !isSample
  if (!lost && !clockBehind && !noCode) return null
  return (
    <section className={styles.banners} aria-label={shell.notices}>
      {lost && (
        <Notice tone="seal" title={ui.lostTitle} alert>
          {ui.lostText}
        </Notice>
      )}
      {clockBehind && <Notice tone="warn">{ui.clockBehind}</Notice>}
      {noCode && (
        <Notice
          tone="warn"
          action={
            <LinkButton small href={paths.settingsPart('backup')}>
              {recovery.renew}
            </LinkButton>
          }
        >
          {recovery.unconfirmed}
        </Notice>
      )}
    </section>
  )
}
