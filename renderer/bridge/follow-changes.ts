import { z } from 'zod'
import { TOPICS, type Topic } from '../../shared/contract/index.ts'
import { HostGone } from './bridge.ts'
import { lines } from './lines.ts'

export interface Following {
  readonly ask: (signal: AbortSignal) => Promise<Response>
  readonly onTopics: (topics: readonly Topic[]) => void
  readonly onUp: () => void
  readonly onDown: () => void
  readonly times?: Partial<Times>
}

export interface Times {
  /** The host sends an empty line every 15 s; this much silence means that it hangs. */
  readonly silenceMs: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}
const TIMES: Times = { silenceMs: 40_000, firstWaitMs: 250, longestWaitMs: 5_000 }

export interface Follower {
  /** Connects anew at once: a call has found the host gone. */
  readonly restart: () => void
  /** Lets go of the connection; nothing is called lost. */
  readonly pause: () => void
  readonly resume: () => void
}

const lineSchema = z.object({ topics: z.array(z.enum(TOPICS)) })

/** Calls when nothing happened for a while. */
function watchdog(ms: number, bark: () => void) {
  let timer = setTimeout(bark, ms)
  return {
    stop: () => clearTimeout(timer),
    pat: () => {
      clearTimeout(timer)
      timer = setTimeout(bark, ms)
    },
  }
}

async function openStream(following: Following, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const reply = await following.ask(signal)
  if (reply.status === 401) throw new HostGone('replaced')
  if (!reply.ok || !reply.body) throw new HostGone('unreachable')
  return reply.body
}

/** One connection, from opening to its end. */
async function listen(following: Following, silenceMs: number, stop: AbortController): Promise<void> {
  const dog = watchdog(silenceMs, () => stop.abort())
  try {
    const stream = await openStream(following, stop.signal)
    following.onUp()
    for await (const line of lines(stream)) {
      dog.pat()
      const { topics } = lineSchema.parse(JSON.parse(line))
      if (topics.length > 0) following.onTopics(topics)
    }
  } finally {
    dog.stop()
    stop.abort()
  }
}

/** Stays connected to the host's changes: connects again, waiting longer each time, until another start replaced it. */
export function followChanges(following: Following): Follower {
  const { silenceMs, firstWaitMs, longestWaitMs } = { ...TIMES, ...following.times }
  let current: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstWaitMs
  const onUp = () => {
    wait = firstWaitMs
    following.onUp()
  }
  const ended = (mine: AbortController, error?: unknown) => {
    // Stopped by pause or restart, which have already decided what comes next.
    if (current !== mine) return
    current = null
    following.onDown()
    if (error instanceof HostGone && error.reason === 'replaced') return
    timer = setTimeout(start, wait)
    wait = Math.min(wait * 2, longestWaitMs)
  }
  const start = () => {
    clearTimeout(timer)
    const mine = new AbortController()
    current = mine
    listen({ ...following, onUp }, silenceMs, mine).then(
      () => ended(mine),
      (error: unknown) => ended(mine, error),
    )
  }
  const pause = () => {
    clearTimeout(timer)
    const last = current
    current = null
    last?.abort()
  }
  const restart = () => {
    pause()
    timer = setTimeout(start, wait)
  }
  start()
  return { restart, pause, resume: () => !current && start() }
}
