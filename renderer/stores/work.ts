import type { Output } from '../../shared/contract/index.ts'
import type { WorkKind } from '../../shared/contract/work.ts'
import { useAct } from './act.ts'
import { useCall } from './call.ts'

/** One piece of long work at the host, as a screen shows it. */
export interface ShownWork {
  readonly done: number
  /** null once it can no longer be stopped. */
  readonly cancel: (() => void) | null
  readonly cancelling: boolean
}

type Job = Output<'work.list'>['jobs'][number]

/** Work of this kind that is under way, whoever began it; null when there is none. */
export function useWorkOf(kind: WorkKind): ShownWork | null {
  const { data } = useCall('work.list', {})
  const { mutate, isPending } = useAct('work.cancel')
  const job: Job | undefined = data?.jobs.find((one) => one.kind === kind)
  if (!job) return null
  const cancel = job.cancellable ? () => mutate({ kind }) : null
  return { done: job.done, cancel, cancelling: isPending }
}
