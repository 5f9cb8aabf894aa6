import type { Output } from '../../../shared/contract/index.ts'
import type { Words } from '../../../shared/language/index.ts'
import { formTitle, reminderText } from '../../../shared/language/workflow-words.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { useLimit } from '../use-limit.ts'
import { NoticeButton } from './notice-button.tsx'
import { WorkAction } from './work-action.tsx'
import styles from './work-line.module.css'

/** A run follows one workflow; reminders of all of them are looked up by their rule. */
export function lineOf(words: Words, item: WorkItem): string {
  const { rule, reminder, form, number, headline } = item
  if (rule === 'reminder' && reminder) return reminderText(words, reminder)
  return words.screens.today.rules[rule]({ form: formTitle(words, form), number: number ?? '', headline })
}

export type WorkItem = Output<'today.get'>['items'][number]

/** One piece of work: how long, what, whose, and the one thing to press. */
export function WorkLine({ item }: { item: WorkItem }) {
  const words = useWords()
  const { today, ui } = words.screens
  const line = lineOf(words, item)
  return (
    <li className={styles.line}>
      <div className={styles.when}>
        {item.dueAt === null ? (
          <b className={styles.none}>{words.screens.limit.none}</b>
        ) : (
          <When dueAt={item.dueAt} />
        )}
      </div>
      <div className={styles.what}>
        <p>{line}</p>
        <p className={styles.where}>
          {[item.client, item.runName, today.step(item.clause)].join(ui.separator)}
        </p>
        <NoticeButton item={item} line={line} />
      </div>
      <WorkAction item={item} line={line} />
    </li>
  )
}

function When({ dueAt }: { dueAt: string }) {
  const limit = useLimit(dueAt)
  const soon = limit.urgency === 'amber' || limit.urgency === 'red'
  return (
    <>
      <b className={cx(styles.left, limit.late && styles.late, soon && styles.soon)}>{limit.text}</b>
      <span>{limit.at}</span>
    </>
  )
}
