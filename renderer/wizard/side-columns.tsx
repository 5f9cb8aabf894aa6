import { memo } from 'react'
import { useLocation } from 'wouter'
import type { Workflow } from '../../shared/engine/workflow.ts'
import { paths } from '../screens/paths.ts'
import { ProcedureRail } from '../screens/run/procedure-rail.tsx'
import { LivePreview } from '../sheet/live-preview.tsx'
import type { Run } from './draft.ts'
import { stepOfForm } from './step-of-form.ts'
import styles from './wizard.module.css'
import { useDraft, useWizard } from './wizard-context.ts'

interface RailColumnProps {
  readonly run: Run
  readonly workflow: Workflow
  readonly form: string
}

/** The procedure with the step this form is for. Typing does not touch it. */
export const RailColumn = memo(function RailColumn({ run, workflow, form }: RailColumnProps) {
  const [, navigate] = useLocation()
  return (
    <div className={styles.rail}>
      <ProcedureRail
        steps={run.steps}
        workflow={workflow.id}
        current={stepOfForm(workflow, form, run.steps)}
        onSelect={() => navigate(paths.run(run.run.id))}
      />
    </div>
  )
})

interface PreviewColumnProps {
  readonly large: boolean
  readonly onLarge: (large: boolean) => void
}

export const PreviewColumn = memo(function PreviewColumn({ large, onLarge }: PreviewColumnProps) {
  const { session, run, form } = useWizard()
  const answers = useDraft((state) => state.answers)
  const language = useDraft((state) => state.language)
  const { draftId } = session
  return (
    <div className={styles.preview}>
      <LivePreview
        input={{ draftId, runId: run.run.id, form: form.id, answers, language }}
        large={large}
        onLarge={onLarge}
      />
    </div>
  )
})
