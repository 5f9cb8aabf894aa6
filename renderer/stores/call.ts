import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { CallName, Input, Output } from '../../shared/contract/index.ts'
import { callSafely } from '../bridge/call-safely.ts'
import { useBridge } from './bridge.ts'
import { answerOf, type CallError } from './fault.ts'

interface CallOptions {
  /** false: not asked (yet). */
  enabled?: boolean
  /** Keep showing the previous answer while another input is asked (paging, typing). */
  keep?: boolean
  /** Ask again after so many milliseconds: for work under way at the host. false: only when its topics change. */
  every?: number | false
}

/** Asks the host and keeps the answer until one of its topics changes. Errors are `CallError` with the fault. */
export function useCall<N extends CallName>(
  name: N,
  input: Input<N>,
  { enabled = true, keep = false, every = false }: CallOptions = {},
): UseQueryResult<Output<N>, CallError> {
  const bridge = useBridge()
  return useQuery<Output<N>, CallError>({
    queryKey: [name, input],
    queryFn: async () => answerOf(await callSafely(bridge, name, input)),
    enabled,
    refetchInterval: every,
    ...(keep && { placeholderData: (before: Output<N> | undefined) => before }),
  } as Parameters<typeof useQuery<Output<N>, CallError>>[0])
}
