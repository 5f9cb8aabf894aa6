import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Api, CallName, Input, Output } from '../../shared/contract/index.ts'
import { callSafely } from '../bridge/call-safely.ts'
import { useBridge } from './bridge.ts'
import { commandIdFor, type Unanswered } from './command-id.ts'
import { answerOf, type CallError } from './fault.ts'
import { saidSaved } from './saved.ts'

export type CommandName = { [N in CallName]: Api[N]['kind'] extends 'command' ? N : never }[CallName]
/** A command's input without the id, which is made here. */
export type CommandInput<N extends CommandName> = Omit<Input<N>, 'commandId'>

/**
 * Sends a command. What it answered `ok` to is on the host's disk, and only then is anything called saved. Calls that
 * take a PIN or a passphrase go through `useAct`.
 */
export function useCommand<N extends CommandName>(
  name: N,
): UseMutationResult<Output<N>, CallError, CommandInput<N>> {
  const bridge = useBridge()
  const unanswered = useRef<Unanswered | null>(null)
  return useMutation<Output<N>, CallError, CommandInput<N>>({
    mutationFn: async (input) => {
      const sent = JSON.stringify(input)
      const commandId = commandIdFor(unanswered.current, sent, () => crypto.randomUUID())
      unanswered.current = { commandId, sent }
      const reply = await callSafely(bridge, name, { ...input, commandId } as unknown as Input<N>)
      unanswered.current = null
      return answerOf(reply)
    },
    onSuccess: saidSaved,
  })
}
