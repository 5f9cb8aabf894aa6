// Before any module that makes a schema, in whichever part of the program it is bundled.
import '../stores/without-eval.ts'
import { workflowOf } from '../../shared/workflows/registry.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useSession } from './use-session.ts'
import styles from './wizard.module.css'
import { Wizard } from './wizard.tsx'

/** Filling one draft of a run: the procedure, the form, and the page as it will print. */
export function WizardScreen({ runId, draftId }: { readonly runId: string; readonly draftId: string }) {
  const run = useCall('run.get', { runId })
  const workflow = run.data ? workflowOf(run.data.run.workflow) : null
  const { opening, again } = useSession(draftId, workflow)
  if (run.error && !run.data) {
    return (
      <div className={styles.alone}>
        <ErrorNotice fault={faultOf(run.error)} onRetry={() => void run.refetch()} />
      </div>
    )
  }
  if (opening.is === 'failed') {
    return (
      <div className={styles.alone}>
        <ErrorNotice fault={opening.fault} onRetry={again} />
      </div>
    )
  }
  if (opening.is === 'opening' || !run.data || !workflow) {
    return (
      <div className={styles.alone}>
        <Skeleton lines={6} />
      </div>
    )
  }
  return <Wizard key={draftId} session={opening.session} run={run.data} workflow={workflow} />
}
