import { writeInstant } from '../../../shared/language/write.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Tag } from '../../ui/tag.tsx'
import { reachedStep } from '../reached.ts'
import styles from './run-facts.module.css'
import { RunNotices } from './run-notices.tsx'
import type { RunData } from './run-view.tsx'

/** What is known of the project and was typed once. */
export function RunFacts({ data }: { data: RunData }) {
  const { run: words, today, startRun, ui } = useWords().screens
  const zone = useZone()
  const { run } = data
  const { client } = data.context.run
  const reached = today.progress(reachedStep(run.steps), run.steps.total)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, and only keys that reach it can do that.
    <aside tabIndex={0} className={styles.facts} aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {words.facts}
      </h2>
      <div className={styles.progress}>
        <span>{words.progress}</span>
        <span>{reached}</span>
        <div className={styles.bar}>
          <ProgressBar
            label={today.progressOf(run.name)}
            value={reachedStep(run.steps)}
            max={run.steps.total}
            text={reached}
          />
        </div>
      </div>
      <dl className={styles.list}>
        <dt>{words.client}</dt>
        <dd>{client.name}</dd>
        {client.address && (
          <>
            <dt>{words.address}</dt>
            <dd>{client.address}</dd>
          </>
        )}
        <dt>{words.code}</dt>
        <dd>{run.code}</dd>
        <dt>{words.started}</dt>
        <dd>{writeInstant(run.startedAt, zone)}</dd>
      </dl>
      <h3 className={styles.sub}>{words.contacts}</h3>
      {client.contacts.length === 0 && <p className={styles.none}>{words.noContacts}</p>}
      <ul>
        {client.contacts.map((contact) => (
          <li key={`${contact.name} ${contact.title}`} className={styles.contact}>
            <p>
              {contact.name} {contact.canSign && <Tag tone="primary">{words.canSign}</Tag>}
            </p>
            <p className={styles.detail}>
              {[contact.title, contact.channel && startRun.channels[contact.channel]]
                .filter(Boolean)
                .join(ui.separator)}
            </p>
          </li>
        ))}
      </ul>
      <RunNotices runId={run.id} />
    </aside>
  )
}
