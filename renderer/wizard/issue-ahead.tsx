import { withComputed } from '../../shared/forms/check.ts'
import { rows, text } from '../../shared/forms/read.ts'
import { buildSheet } from '../../shared/sheet/build.ts'
import { useWords } from '../stores/words.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './review.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

/** Nothing is missing: what issuing will do, before it is done. */
export function IssueAhead() {
  const { form, context, revision } = useWizard()
  const { check, revision: words } = useWords().screens.wizard
  const answers = useDraft((state) => state.answers)
  const language = useDraft((state) => state.language)
  const names = rows(answers, 'distribution').map((row) => text(row, 'name'))
  // The very text that would be printed now, with what issuing adds to it.
  const stamped = form.stamp?.(answers, context) ?? answers
  const { blocks } = buildSheet(form, withComputed(form, stamped, context), context, {
    ...{ language, number: revision?.number ?? null, version: (revision?.from ?? 0) + 1 },
  })
  const statements = blocks.flatMap((one) =>
    one.block === 'text' && one.tone === 'statement' ? [one.text] : [],
  )
  return (
    <section>
      <Notice tone="ok" title={check.ready}>
        <ul className={styles.ahead}>
          <li>
            {revision
              ? words.number({ number: revision.number, version: revision.from + 1 })
              : check.number({ prefix: form.prefix })}
          </li>
          {revision && <li>{words.signatures}</li>}
          {names.length > 0 && <li>{check.copies({ names: names.join('、') })}</li>}
          <li>{check.frozen}</li>
        </ul>
      </Notice>
      {statements.length > 0 && (
        <figure className={styles.statement}>
          <figcaption>{check.statement}</figcaption>
          {statements.map((one) => (
            <blockquote key={one}>{one}</blockquote>
          ))}
        </figure>
      )}
    </section>
  )
}
