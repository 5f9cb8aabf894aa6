import { create } from 'zustand'

const TICK = 15_000

interface ClockStore {
  /** Host time minus this computer's, in milliseconds. */
  readonly offset: number
  /** Host time at the last tick. */
  readonly now: number
  readonly tick: () => void
  readonly set: (hostNow: string) => void
}

/** How far the host's clock is from this one's, judged when its answer arrived. */
export function offsetOf(hostNow: string, here: number): number {
  const host = Date.parse(hostNow)
  // The host writes whole seconds: less than one of difference is no difference.
  return Number.isNaN(host) || Math.abs(host - here) < 1000 ? 0 : host - here
}

const useClockStore = create<ClockStore>()((set) => ({
  offset: 0,
  now: Date.now(),
  tick: () => set(({ offset }) => ({ now: Date.now() + offset })),
  set: (hostNow) =>
    set(() => {
      const offset = offsetOf(hostNow, Date.now())
      return { offset, now: Date.now() + offset }
    }),
}))

/** Host time in milliseconds, moving every fifteen seconds: for limits that run down on screen. */
export const useNow = (): number => useClockStore((store) => store.now)

/** Host time at this very moment, for code outside of rendering. */
export const hostNow = (): number => Date.now() + useClockStore.getState().offset

export const setHostNow = (now: string): void => useClockStore.getState().set(now)

export function startTicking(): () => void {
  const timer = setInterval(() => useClockStore.getState().tick(), TICK)
  // A laptop that was asleep shows old times until the next tick; waking shows itself as becoming visible.
  const wake = () => useClockStore.getState().tick()
  document.addEventListener('visibilitychange', wake)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', wake)
  }
}
