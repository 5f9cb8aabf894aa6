import type { Output } from '../../shared/contract/index.ts'
import type { FormContext } from '../../shared/forms/context.ts'
import { formSays } from '../../shared/language/workflow-words.ts'
import { instantAt } from '../../shared/values/time.ts'
import { workflowOf } from '../../shared/workflows/registry.ts'
import { paths } from '../screens/paths.ts'
import { useCall } from '../stores/call.ts'
import { useNow } from '../stores/clock.ts'
import { useWords } from '../stores/words.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { entriesOf } from './find-entry.ts'
import styles from './record.module.css'

/** What can be entered on this document now, by whoever is looking. */
export function EntriesPanel({ document }: { readonly document: Output<'document.get'>['document'] }) {
  const words = useWords()
  const { record } = words.screens.wizard
  const now = useNow()
  const run = useCall('run.get', { runId: document.runId }).data
  const workflow = run && workflowOf(run.run.workflow)
  if (!run || !workflow) return null
  const context = { ...run.context, now: instantAt(now, run.context.zone) } as FormContext
  const entries = entriesOf(workflow, context, document.id)
  if (entries.length === 0) return null
  const says = formSays(words, document.form)
  return (
    <section className={styles.panel} aria-label={record.title}>
      <h2 className={styles.heading}>{record.title}</h2>
      <ul>
        {entries.map(({ group }) => {
          const title = says[group.id]?.({}) ?? group.id
          return (
            <li key={group.id} className={styles.entry}>
              <span>{title}</span>
              <LinkButton small href={paths.record(document.id, group.id)} label={`${record.open} ${title}`}>
                {record.open}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
