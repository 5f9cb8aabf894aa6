import type { Fault } from '../../shared/contract/fault.ts'
import type { Answers } from '../../shared/forms/context.ts'

/** What the host is asked to keep. */
export interface Checkpoint {
  readonly commandId: string
  readonly rev: number
  readonly answers: Answers
  readonly page: string | null
}

/** `fault` is null when no answer came: the host may have kept it or not. */
export type CheckpointReply =
  | { readonly ok: true; readonly rev: number; readonly savedAt: string }
  | { readonly ok: false; readonly fault: Fault | null }

/** `saved` is only ever the host's own word. `away`: no answer came, what is typed stays here meanwhile. */
export type HostState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'dirty' }
  | { readonly is: 'saving' }
  | { readonly is: 'away' }
  | { readonly is: 'conflict' }
  | { readonly is: 'refused'; readonly fault: Fault }

export interface HostCopyPorts {
  readonly send: (checkpoint: Checkpoint) => Promise<CheckpointReply>
  /** What stands on the screen now. */
  readonly current: () => Pick<Checkpoint, 'answers' | 'page'>
  readonly newId: () => string
  readonly changed: (state: HostState, rev: number) => void
}

/** Keeps the host's copy of a draft up with the screen: one checkpoint at a time, always of the newest answers. */
export class HostCopy {
  readonly #ports: HostCopyPorts
  #rev: number
  #dirty = false
  #stopped = false
  #conflict = false
  /** Sent without an answer: sent again word for word, or the host would take our own words for another window's. */
  #unanswered: Checkpoint | null = null
  #running: Promise<void> | null = null

  constructor(ports: HostCopyPorts, rev: number) {
    this.#ports = ports
    this.#rev = rev
  }

  get rev(): number {
    return this.#rev
  }

  touch(): void {
    if (!this.#dirty && !this.#conflict && !this.#running) this.#say({ is: 'dirty' })
    this.#dirty = true
  }

  /** Sends what is unsent. Resolves true when the host has everything that stood on the screen at the call. */
  async flush(): Promise<boolean> {
    if (this.#running) await this.#running
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null
    })
    await this.#running
    return !this.#dirty && !this.#conflict
  }

  /** After the writer has chosen: goes on from the revision the other window left. */
  settle(rev: number): void {
    this.#rev = rev
    this.#conflict = false
    this.#dirty = true
  }

  /** The draft is issued or its screen is gone: nothing more is sent. */
  stop(): void {
    this.#stopped = true
  }

  async #sendAll(): Promise<void> {
    let going = true
    while (going && (this.#dirty || this.#unanswered) && !this.#stopped && !this.#conflict) {
      const resent = this.#unanswered !== null
      going = (await this.#send()) && resent
    }
  }

  /** One checkpoint and its answer; true when the host has kept it. */
  async #send(): Promise<boolean> {
    const { send, current, newId } = this.#ports
    this.#say({ is: 'saving' })
    const checkpoint = this.#unanswered ?? { commandId: newId(), rev: this.#rev, ...current() }
    if (!this.#unanswered) this.#dirty = false
    const reply = await send(checkpoint).catch((): CheckpointReply => ({ ok: false, fault: null }))
    this.#unanswered = reply.ok || reply.fault ? null : checkpoint
    if (!reply.ok) return this.#failed(reply.fault)
    this.#rev = reply.rev
    this.#say({ is: 'saved', at: reply.savedAt })
    if (this.#dirty) this.#say({ is: 'dirty' })
    return true
  }

  #failed(fault: Fault | null): false {
    this.#dirty = true
    this.#conflict = fault?.code === 'draftConflict'
    this.#say(failure(fault))
    return false
  }

  #say(state: HostState): void {
    if (!this.#stopped) this.#ports.changed(state, this.#rev)
  }
}

function failure(fault: Fault | null): HostState {
  if (fault === null) return { is: 'away' }
  return fault.code === 'draftConflict' ? { is: 'conflict' } : { is: 'refused', fault }
}
