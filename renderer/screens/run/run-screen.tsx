import { useCall } from '../../stores/call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './run.module.css'
import { RunView } from './run-view.tsx'

export function RunScreen({ runId }: { runId: string }) {
  const { data, error, refetch } = useCall('run.get', { runId })
  if (data) return <RunView data={data} />
  return (
    <div className={styles.wait}>
      {error ? <ErrorNotice fault={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </div>
  )
}
