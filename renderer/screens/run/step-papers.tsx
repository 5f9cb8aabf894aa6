import { FileLock2, FilePen } from 'lucide-react'
import { closedGates } from '../../../shared/engine/gates.ts'
import { formOf } from '../../../shared/engine/workflow.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import type { Words } from '../../../shared/language/index.ts'
import { paperName, waitingText } from '../../../shared/language/workflow-words.ts'
import { instantAt } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { Tag } from '../../ui/tag.tsx'
import { FillButtons } from './fill-buttons.tsx'
import styles from './lines.module.css'
import type { StepView } from './rail-step.tsx'
import type { RunData } from './run-view.tsx'

/** Every paper the procedure asks for here, also those this version cannot fill: a gap must not look finished. */
export function StepPapers({ data, step }: { data: RunData; step: StepView }) {
  const words = useWords()
  const { run } = words.screens
  return (
    <Card title={run.papers}>
      <ul>
        {step.papers.map((paper) => {
          const name = paperName(words, data.run.workflow, paper.prefix)
          const Icon = paper.form === null ? FileLock2 : FilePen
          return (
            <li key={paper.prefix} className={styles.line}>
              <Icon size={18} strokeWidth={1.6} className={styles.icon} aria-hidden />
              <span className={styles.words}>
                <span className={cx(styles.name, paper.form === null && styles.off)}>{name}</span>
                <Tag>{paper.prefix}</Tag>
                {paper.issued > 0 && <span className={styles.detail}>{run.issued(paper.issued)}</span>}
              </span>
              {paper.form === null ? (
                <span className={styles.detail}>{run.notYet}</span>
              ) : (
                <FillButtons
                  data={data}
                  form={paper.form}
                  paper={name}
                  waitsFor={waitsFor(data, step, paper.form, words)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** The step's own gate, or a hard one of the paper itself, in words; null when it may be written. */
function waitsFor(data: RunData, step: StepView, paper: string, words: Words): string | null {
  const workflow = workflowOf(data.run.workflow)
  const form = workflow && formOf(workflow, paper)
  const context = { ...data.context, now: instantAt(Date.now(), data.context.zone) } as FormContext
  const closed = form && closedGates(form, {}, context).find(({ gate }) => !gate.soft)
  if (closed) {
    const params = { ...closed.waiting.params, form: paper }
    return waitingText(words, data.run.workflow, { code: closed.waiting.code, params })
  }
  return step.waiting && isOnlyHere(data, step, paper)
    ? waitingText(words, data.run.workflow, step.waiting)
    : null
}

/** A paper that another, open step asks for as well may be written all the same. */
function isOnlyHere({ steps }: RunData, step: StepView, form: string): boolean {
  const elsewhere = steps.some(
    (one) => one.state !== 'waiting' && one.papers.some((paper) => paper.form === form),
  )
  return step.state === 'waiting' && !elsewhere
}
