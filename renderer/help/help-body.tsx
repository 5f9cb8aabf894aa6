import { stepClause, stepTitle } from '../../shared/language/workflow-words.ts'
import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'
import { type FieldHelp, fieldHelp } from './field-help.ts'
import styles from './help.module.css'
import { useHelpStore } from './help-store.ts'

/** The clause word for word, what the paper is for, and how the field one is in wants to be filled. */
export function HelpBody() {
  const words = useWords()
  const { help } = words.screens
  const { topic, place } = useHelpStore()
  if (!topic) return <p>{help.noTopic}</p>
  const { workflow, step, clause, form } = topic
  const found = form === undefined ? null : fieldHelp(words, workflow, form, place)
  return (
    <div className={styles.body}>
      <section>
        <h3 className={styles.head}>{help.clause(clause)}</h3>
        <p className={styles.step}>{stepTitle(words, workflow, step)}</p>
        <blockquote className={styles.quote}>{stepClause(words, workflow, step)}</blockquote>
      </section>
      {found && (
        <section>
          <h3 className={styles.head}>{help.form}</h3>
          <p className={styles.step}>{found.title}</p>
          <p>{found.lead}</p>
        </section>
      )}
      {form !== undefined && (
        <section>
          <h3 className={styles.head}>{help.field}</h3>
          {found?.field ? <FieldPart field={found.field} /> : <p>{help.noField}</p>}
        </section>
      )}
    </div>
  )
}

function FieldPart({ field }: { field: FieldHelp }) {
  const { help } = useWords().screens
  return (
    <>
      <p className={styles.step}>
        {field.label} {field.required && <Tag tone="warn">{help.required}</Tag>}
      </p>
      {field.help && <p>{field.help}</p>}
      <p className={styles.how}>{help.kinds[field.kind]}</p>
      {field.example && <p className={styles.how}>{field.example}</p>}
    </>
  )
}
