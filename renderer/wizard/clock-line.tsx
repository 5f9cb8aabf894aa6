import { writeInstant } from '../../shared/language/write.ts'
import { useWords } from '../stores/words.ts'
import { Tag, type Tone } from '../ui/tag.tsx'
import { remaining } from './clock.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

const TONES: Record<'green' | 'amber' | 'red' | 'late', Tone> = {
  green: 'ok',
  amber: 'warn',
  red: 'seal',
  late: 'seal',
}

/** What is left of the limit this paper has; it runs while one types. */
export function ClockLine() {
  const { form, context } = useWizard()
  const { clock } = useWords().screens.wizard
  const answers = useDraft((state) => state.answers)
  const left = remaining(form, answers, context)
  if (!left) return null
  const { hours, state, dueAt } = left
  return (
    <p className={styles.clock}>
      <Tag tone={TONES[state]}>{state === 'late' ? clock.over({ hours }) : clock.left({ hours })}</Tag>
      <span>{clock.due({ at: writeInstant(dueAt, context.zone) })}</span>
    </p>
  )
}
