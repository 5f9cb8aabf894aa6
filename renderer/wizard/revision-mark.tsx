import type { Json } from '../../shared/values/json.ts'
import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'
import { useAnswerText } from './answer-text.ts'
import styles from './revision.module.css'

interface RevisionMarkProps {
  readonly name: string
  readonly before: Json
  readonly version: number
}

/** Beside a field that was changed: what it said in the version that stands. */
export function RevisionMark({ name, before, version }: RevisionMarkProps) {
  const { wizard } = useWords().screens
  const write = useAnswerText()
  const value = write(name, before).split('\n')[0] ?? ''
  return (
    <span className={styles.mark} title={wizard.revision.from({ version, value })}>
      <Tag tone="warn">{wizard.changed}</Tag>
      <span className={styles.before}>{wizard.revision.from({ version, value })}</span>
    </span>
  )
}
