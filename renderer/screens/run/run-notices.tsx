import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { NoticeButton } from '../today/notice-button.tsx'
import { lineOf } from '../today/work-line.tsx'
import facts from './run-facts.module.css'
import styles from './run-notices.module.css'

/** What of this run waits for somebody outside, with a text to send; nothing where nothing does. */
export function RunNotices({ runId }: { readonly runId: string }) {
  const words = useWords()
  const { notices } = words.screens
  const items = useCall('today.get', {}).data?.items ?? []
  const waiting = items.filter((item) => item.runId === runId && item.notice)
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting" className={styles.part}>
      <h2 id="waiting" className={facts.title}>
        {notices.waiting}
      </h2>
      <ul className={styles.list}>
        {waiting.map((item) => (
          <li key={item.id} className={styles.line}>
            <span>{lineOf(words, item)}</span>
            <NoticeButton item={item} line={lineOf(words, item)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
