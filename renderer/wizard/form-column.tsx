import { memo, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { stopsIn } from '../fields/focus.ts'
import { HelpButton } from '../help/help-button.tsx'
import { usePage } from '../screens/page.tsx'
import { paths } from '../screens/paths.ts'
import { Tag } from '../ui/tag.tsx'
import { BriefSwitch } from './brief-switch.tsx'
import { ClauseQuote } from './clause-quote.tsx'
import { ClockLine } from './clock-line.tsx'
import { enterGoesOn, enterOnPart } from './enter-goes-on.ts'
import { FormFoot } from './form-foot.tsx'
import { Notices } from './notices.tsx'
import { PageFieldsView } from './page-fields.tsx'
import { PageTabs } from './page-tabs.tsx'
import { REVIEW } from './pages.ts'
import { Review } from './review.tsx'
import { RevisionLine } from './revision-line.tsx'
import { useRememberField } from './use-remember-field.ts'
import styles from './wizard.module.css'
import { useWizard } from './wizard-context.ts'

/** The form: where it belongs, what it is for, its pages, and what comes next. */
export const FormColumn = memo(function FormColumn() {
  const { run, session, formWords, current, pages, turnBy } = useWizard()
  const remember = useRememberField(session.draftId)
  const heading = usePage(formWords.title)
  const panel = useFocusAfterTurn(current)
  const page = pages.find((one) => one.id === current)
  return (
    <section className={styles.form} aria-label={formWords.title}>
      <div className={styles.scroll}>
        <header className={styles.head}>
          <p className={styles.crumb}>
            <Link href={paths.run(run.run.id)}>{run.run.name}</Link>
            <Tag>{run.run.code}</Tag>
          </p>
          <div className={styles.titleLine}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {formWords.title}
            </h1>
            <ClockLine />
          </div>
          <RevisionLine />
          <p className={styles.lead}>{formWords.lead}</p>
          <div className={styles.under}>
            <ClauseQuote />
            <HelpButton />
            <BriefSwitch />
          </div>
          <Notices />
        </header>
        <PageTabs>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter comes here from the fields inside. */}
          <div
            ref={panel}
            onFocus={remember}
            onKeyDown={(event) => enterGoesOn(event, () => turnBy(1))}
            onKeyDownCapture={(event) => enterOnPart(event, () => turnBy(1))}
          >
            {page && <PageFieldsView key={page.id} page={page} />}
            {current === REVIEW && <Review />}
          </div>
        </PageTabs>
      </div>
      <FormFoot />
    </section>
  )
})

/** After a turn of the page its first field has the focus; not when the form is opened. */
function useFocusAfterTurn(current: string) {
  const panel = useRef<HTMLDivElement>(null)
  const before = useRef(current)
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    const tab = document.activeElement?.getAttribute('role') === 'tab'
    if (!tab && panel.current) stopsIn(panel.current)[0]?.focus()
  }, [current])
  return panel
}
