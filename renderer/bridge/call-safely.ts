import { type CallName, contract, type Input, type Output, type Reply } from '../../shared/contract/index.ts'
import { type Bridge, HostGone } from './bridge.ts'

/** Before the second, third and fourth try. */
const WAITS_MS = [300, 1_000, 3_000]

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const mayComeBack = (error: unknown) => error instanceof HostGone && error.reason === 'unreachable'

/**
 * Asks up to three times more when the connection broke. Safe for commands because the id in the input stays the same:
 * the host does a command once and gives the same reply again. An act carries no id and is asked once: nobody can tell
 * whether it was done, and a second wrong passphrase would count.
 */
export async function callSafely<N extends CallName>(
  bridge: Pick<Bridge, 'call'>,
  name: N,
  input: Input<N>,
  waits: readonly number[] = WAITS_MS,
): Promise<Reply<Output<N>>> {
  if (contract[name].kind === 'act') return bridge.call(name, input)
  for (const wait of waits) {
    try {
      return await bridge.call(name, input)
    } catch (error) {
      if (!mayComeBack(error)) throw error
      await sleep(wait)
    }
  }
  return bridge.call(name, input)
}
