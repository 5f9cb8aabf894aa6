import { Check } from 'lucide-react'
import type { Output } from '../../../shared/contract/index.ts'
import { stepTitle, waitingText } from '../../../shared/language/workflow-words.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useLimit } from '../use-limit.ts'
import styles from './procedure-rail.module.css'

export type StepView = Output<'run.get'>['steps'][number]

interface RailStepProps {
  step: StepView
  workflow: string
  isCurrent: boolean
  onSelect: () => void
}

export function RailStep({ step, workflow, isCurrent, onSelect }: RailStepProps) {
  const words = useWords()
  const { run } = words.screens
  return (
    <li>
      <button
        type="button"
        className={cx(styles.step, styles[step.state], isCurrent && styles.current)}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={onSelect}
      >
        <span className={styles.icon} aria-hidden>
          {step.state === 'done' ? <Check size={13} strokeWidth={3} /> : step.clause}
        </span>
        <span className={styles.words}>
          <VisuallyHidden>{run.stepNumber(step.clause)} </VisuallyHidden>
          {stepTitle(words, workflow, step.id)}
          <VisuallyHidden> {run.states[step.state]}</VisuallyHidden>
          <StepNote step={step} workflow={workflow} />
        </span>
      </button>
    </li>
  )
}

/** The most pressing thing there is to say of a step: its limit, what it waits for, what has been done. */
function StepNote({ step, workflow }: Pick<RailStepProps, 'step' | 'workflow'>) {
  const words = useWords()
  const { run } = words.screens
  const issued = step.papers.reduce((sum, paper) => sum + paper.issued, 0)
  if (step.clock) return <ClockNote dueAt={step.clock.dueAt} />
  if (step.waiting) {
    return <span className={styles.note}>{run.waitingFor(waitingText(words, workflow, step.waiting))}</span>
  }
  return issued > 0 ? <span className={styles.note}>{run.issued(issued)}</span> : null
}

function ClockNote({ dueAt }: { dueAt: string }) {
  const { limit } = useWords().screens
  const { late, text, urgency } = useLimit(dueAt)
  const tone = late ? styles.late : urgency !== 'green' && styles.soon
  return <span className={cx(styles.note, tone)}>{late ? text : limit.left(text)}</span>
}
