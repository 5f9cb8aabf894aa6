import type { Answers } from '../../shared/forms/context.ts'
import type { LocalRead } from './local-draft.ts'
import { differingKeys } from './same.ts'

interface HostCopy {
  readonly rev: number
  readonly page: string | null
  readonly answers: Answers
}

export interface Opened extends HostCopy {
  /**
   * `host`: nothing newer here. `recovered`: typed here and never reached the host, now used again.
   * `both`: typed here on an older revision while another window went on; the writer has to choose.
   */
  readonly from: 'host' | 'recovered' | 'both'
}

/** Which copy a reopened draft goes on from. The local one carries the revision it was typed on. */
export function chooseCopy(host: HostCopy, local: LocalRead, own: (key: string) => boolean): Opened {
  if (local.state !== 'found') return { ...host, from: 'host' }
  const { draft } = local
  const differs = differingKeys(draft.answers, host.answers).filter(own)
  if (differs.length === 0) return { ...host, page: draft.page ?? host.page, from: 'host' }
  const from = draft.rev >= host.rev ? 'recovered' : 'both'
  return { rev: draft.rev, page: draft.page, answers: { ...host.answers, ...draft.answers }, from }
}
