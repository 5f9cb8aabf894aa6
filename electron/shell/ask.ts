import { type CallName, contract, type Input, type Output } from '../../shared/contract/index.ts'
import type { Services } from '../services/ports.ts'

/** What the shell itself asks the services, as a screen would; null when it is refused (locked, say). */
export async function ask<N extends CallName>(
  { dispatch }: Pick<Services, 'dispatch'>,
  name: N,
  input: Input<N>,
): Promise<Output<N> | null> {
  const reply = await dispatch(name, input)
  if (!reply.ok) return null
  const read = contract[name].output.safeParse(reply.value)
  return read.success ? (read.data as Output<N>) : null
}
