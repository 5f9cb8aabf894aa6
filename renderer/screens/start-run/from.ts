import type { Input } from '../../../shared/contract/index.ts'
import { JOB_KINDS, type JobKind } from '../../../shared/workflows/ae/templates.ts'

export type From = NonNullable<Input<'run.start'>['from']> | null

/** One text for each thing a project may begin with, for a list to choose from. */
export const optionId = (from: From): string => (from ? `${from.kind}/${from.id}` : 'nothing')

export function fromOf(option: string, kinds: Readonly<Record<JobKind, string>>): From {
  const [kind, id = ''] = option.split('/')
  if (kind === 'template' || kind === 'run') return { kind, id }
  const common = JOB_KINDS.find((one) => one === id)
  return kind === 'common' && common ? { kind, id: common, name: kinds[common] } : null
}
