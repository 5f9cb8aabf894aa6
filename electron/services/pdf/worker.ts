import { type MessagePort, parentPort } from 'node:worker_threads'
import type { Answer, Job, Order } from './messages.ts'
import { renderSheet } from './render.ts'
import { WARM_UP } from './warm-up.ts'

const port = parentPort
if (!port) throw new Error('worker.ts runs in a worker thread')

// Fonts are read and the code is compiled before the first paper is asked for.
const warm = renderSheet(WARM_UP, { createdAt: '2000-01-01T00:00:00.000Z' }).catch(() => undefined)

/** With the port closed nothing keeps the thread but the work in its hands. */
port.on('message', (order: Order) => ('leave' in order ? port.close() : print(port, order)))

async function print(port: MessagePort, { id, sheet, facts }: Job): Promise<void> {
  await warm
  try {
    const printed = await renderSheet(sheet, facts)
    const answer: Answer = { id, printed }
    // A copy of its own, so that the bytes can be handed over instead of copied.
    const bytes = new Uint8Array(printed.bytes)
    port.postMessage({ ...answer, printed: { ...printed, bytes } }, [bytes.buffer])
  } catch (error) {
    port.postMessage({ id, fault: error instanceof Error ? error.message : String(error) } satisfies Answer)
  }
}
