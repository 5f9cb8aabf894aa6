import { parentPort } from 'node:worker_threads'
import type { Answer, Job } from './messages.ts'
import { renderSheet } from './render.ts'
import { WARM_UP } from './warm-up.ts'

const port = parentPort
if (!port) throw new Error('worker.ts runs in a worker thread')

// Fonts are read and the code is compiled before the first paper is asked for.
const warm = renderSheet(WARM_UP, { createdAt: '2000-01-01T00:00:00.000Z' }).catch(() => undefined)

port.on('message', async ({ id, sheet, facts }: Job) => {
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
})
