import type { CallName, Input, Output, Reply, Topic } from '../../shared/contract/index.ts'

/** The screens' only way to the host, whichever host it is. */
export interface Bridge {
  /** Answers with the host's reply, refusals included. Rejects with {@link HostGone} and nothing else. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Reply<Output<N>>>
  /** Told what to read again. Gives back how to stop. */
  onChange(listener: (topics: readonly Topic[]) => void): () => void
  /** Told when the host stops answering and when it is back; at once, when it is gone already. */
  onLost(listener: (lost: boolean) => void): () => void
}

/**
 * No answer came, and whether the host did what was asked is not known. Asking again with the same commandId is
 * safe: it is done once. `replaced`: another start of the host has the port, and this page must be opened anew.
 */
export class HostGone extends Error {
  override readonly name = 'HostGone'
  readonly reason: 'unreachable' | 'replaced'

  constructor(reason: HostGone['reason'], cause?: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}
