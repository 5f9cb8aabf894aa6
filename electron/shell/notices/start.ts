import type { Services } from '../../services/ports.ts'
import { ask } from '../ask.ts'
import type { Standing } from '../standing.ts'
import { createNotices } from './notices.ts'
import { showNotices } from './show.ts'

/** Notices to the minute are exact enough. */
const LOOK_MS = 30_000
/** A new day brings work by itself, without anybody's doing. */
const LOOKS_TO_READING = 20

export interface RunningNotices {
  readonly read: () => Promise<void>
  /** Something was done: before the next look the day's work is read again. */
  readonly goStale: () => void
  readonly stop: () => void
}

export interface NoticeSource {
  readonly services: Services
  readonly standing: Standing
  readonly now: () => number
  readonly onPress: () => void
}

export function startNotices({ services, standing, now, onPress }: NoticeSource): RunningNotices {
  const { read, look } = createNotices({
    today: () => ask(services, 'today.get', {}),
    words: () => standing.words().notices,
    wanted: () => standing.wishes().desktopNotices,
    show: showNotices(onPress),
    now,
  })
  let looks = 0
  let stale = false
  const turn = async () => {
    looks += 1
    const due = stale || looks % LOOKS_TO_READING === 0
    stale = false
    if (due) await read()
    look()
  }
  const timer = setInterval(() => void turn(), LOOK_MS)
  const goStale = () => {
    stale = true
  }
  return { read, goStale, stop: () => clearInterval(timer) }
}
