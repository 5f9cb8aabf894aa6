import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Api, CallName, Input, Output } from '../../shared/contract/index.ts'
import { contract } from '../../shared/contract/index.ts'
import { callSafely } from '../bridge/call-safely.ts'
import { useBridge } from './bridge.ts'
import { commandIdFor, type Unanswered } from './command-id.ts'
import { answerOf } from './fault.ts'
import { askStatus } from './query-client.ts'
import { saidSaved } from './saved.ts'

export type ActName = { [N in CallName]: Api[N]['kind'] extends 'act' | 'verified' ? N : never }[CallName]
/** The input without the id, which is made here for those calls that carry one. */
export type ActInput<N extends ActName> = Omit<Input<N>, 'commandId'>

interface Settled<N extends ActName> {
  readonly onSuccess?: (value: Output<N>) => void
  readonly onError?: (error: unknown) => void
}

export interface Act<N extends ActName> {
  readonly mutate: (input: ActInput<N>, settled?: Settled<N>) => void
  readonly mutateAsync: (input: ActInput<N>) => Promise<Output<N>>
  readonly isPending: boolean
  readonly error: Error | null
  readonly reset: () => void
}

/** After these another screen stands first; a window that missed the host's push must learn of it too. */
const MOVES: readonly CallName[] = [
  'office.setUp',
  'session.signIn',
  'session.recover',
  'session.lock',
  'backup.restore',
  'backup.restoreHere',
  'sample.begin',
  'sample.end',
]

/**
 * Acts and verified commands, used like `useCommand`. Their inputs hold passphrases and PINs, so nothing of them is
 * kept: react-query would remember the input of a mutation for as long as its screen stands.
 */
export function useAct<N extends ActName>(name: N): Act<N> {
  const bridge = useBridge()
  const client = useQueryClient()
  const unanswered = useRef<Unanswered | null>(null)
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<Error | null>(null)

  async function send(input: ActInput<N>): Promise<Output<N>> {
    if (contract[name].kind === 'act') {
      const value = answerOf(await callSafely(bridge, name, input as Input<N>))
      if (MOVES.includes(name)) await askStatus(client)
      return value
    }
    const sent = await fingerprint(input)
    const commandId = commandIdFor(unanswered.current, sent, () => crypto.randomUUID())
    unanswered.current = { commandId, sent }
    const reply = await callSafely(bridge, name, { ...input, commandId } as unknown as Input<N>)
    unanswered.current = null
    const value = answerOf(reply)
    saidSaved(value)
    return value
  }

  async function mutateAsync(input: ActInput<N>): Promise<Output<N>> {
    setPending(true)
    setError(null)
    try {
      return await send(input)
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)))
      throw thrown
    } finally {
      setPending(false)
    }
  }

  return {
    mutate: (input, { onSuccess, onError } = {}) => {
      mutateAsync(input).then(onSuccess, (thrown: unknown) => onError?.(thrown))
    },
    mutateAsync,
    isPending,
    error,
    reset: () => setError(null),
  }
}

/** Enough to tell the same content sent again; a PIN is not kept for it. */
async function fingerprint(input: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(input))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
