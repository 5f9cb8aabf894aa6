import type { CallName, Input } from '../../shared/contract/index.ts'
import type { Bridge } from './bridge.ts'

/**
 * The same bridge, which also says when the host refuses because nobody is signed in any more: the push may have been
 * missed, and a screen must not stay up because of it.
 */
export function tellLocked(bridge: Bridge, locked: () => void): Bridge {
  return {
    ...bridge,
    call: async <N extends CallName>(name: N, input: Input<N>) => {
      const reply = await bridge.call(name, input)
      if (!reply.ok && reply.fault.code === 'locked') locked()
      return reply
    },
  }
}
