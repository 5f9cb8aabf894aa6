import type { ServerResponse } from 'node:http'
import type { Topic } from '../../shared/contract/index.ts'
import { SECURITY_HEADERS } from '../policy.ts'
import type { Services } from '../services/ports.ts'

/** A reader this far behind is not reading; it will connect again and read everything anew. */
const BEHIND_BYTES = 64 * 1024

export interface Changes {
  readonly open: (response: ServerResponse) => void
  readonly close: () => void
}

const line = (topics: readonly Topic[]) => `${JSON.stringify({ topics })}\n`

const HEADERS = { ...SECURITY_HEADERS, 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' }

/** The only push: one line for each change, and an empty one now and then to show that the host is there. */
export function openChanges(services: Pick<Services, 'onChange'>, heartbeatMs: number): Changes {
  const readers = new Set<ServerResponse>()
  const tell = (topics: readonly Topic[]) => {
    for (const reader of readers) {
      if (reader.writableLength > BEHIND_BYTES) reader.destroy()
      else reader.write(line(topics))
    }
  }
  const stop = services.onChange(tell)
  const heartbeat = setInterval(() => tell([]), heartbeatMs)
  return {
    open(response) {
      response.writeHead(200, HEADERS)
      response.write(line([]))
      readers.add(response)
      response.on('close', () => readers.delete(response))
    },
    close() {
      stop()
      clearInterval(heartbeat)
      for (const reader of readers) reader.end()
    },
  }
}
