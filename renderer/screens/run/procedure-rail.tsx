import { useEffect, useRef } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { workflowName } from '../../../shared/language/workflow-words.ts'
import { useWords } from '../../stores/words.ts'
import styles from './procedure-rail.module.css'
import { RailStep } from './rail-step.tsx'

interface ProcedureRailProps {
  steps: Output<'run.get'>['steps']
  workflow: string
  current: string | null
  onSelect: (stepId: string) => void
}

/** The whole written procedure, with where each step stands and what it waits for. */
export function ProcedureRail({ steps, workflow, current, onSelect }: ProcedureRailProps) {
  const words = useWords()
  const { run } = words.screens
  const list = useRef<HTMLOListElement>(null)
  // A short window starts the list at the step one is on.
  useEffect(() => {
    list.current?.querySelector(`[aria-current="step"]`)?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <nav className={styles.rail} aria-label={run.rail}>
      <p className={styles.head}>{run.steps(workflowName(words, workflow), steps.length)}</p>
      <ol ref={list} className={styles.steps}>
        {steps.map((step) => (
          <RailStep
            key={step.id}
            step={step}
            workflow={workflow}
            isCurrent={step.id === current}
            onSelect={() => onSelect(step.id)}
          />
        ))}
      </ol>
      {steps.some((step) => step.state === 'notYet') && <p className={styles.legend}>{run.legend}</p>}
    </nav>
  )
}
