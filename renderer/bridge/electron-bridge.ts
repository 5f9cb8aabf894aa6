import { z } from 'zod'
import { TOPICS } from '../../shared/contract/index.ts'
import { type Bridge, HostGone } from './bridge.ts'
import { readReply } from './read-reply.ts'

/** What the preload script leaves on the window. */
export interface ElectronDoor {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  readonly onChange: (listener: (topics: readonly string[]) => void) => () => void
}

declare global {
  interface Window {
    /** Only in Electron. */
    readonly qiancheng?: ElectronDoor
  }
}

const topicsSchema = z.array(z.enum(TOPICS))

/** The host is the process that holds this window: it cannot go and leave the window behind. */
export function electronBridge(door: ElectronDoor): Bridge {
  return {
    call: async (name, input) => {
      const received = await door.call(name, input).catch((error: unknown) => {
        throw new HostGone('unreachable', error)
      })
      return readReply(received)
    },
    onChange: (listener) =>
      door.onChange((topics) => {
        const known = topicsSchema.safeParse(topics)
        if (known.success) listener(known.data)
      }),
    onLost: () => () => {},
  }
}
