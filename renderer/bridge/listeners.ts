/** Functions to tell. */
export function listeners<T>() {
  const all = new Set<(value: T) => void>()
  return {
    add: (listener: (value: T) => void) => {
      // Wrapped, so that adding the same function twice and taking one away leaves the other.
      const mine = (value: T) => listener(value)
      all.add(mine)
      return () => void all.delete(mine)
    },
    tell: (value: T) => {
      for (const listener of all) listener(value)
    },
  }
}

/** Whether the host is lost: tells only what is news, and newcomers the bad news. */
export function lostState() {
  const told = listeners<boolean>()
  let lost = false
  return {
    on: (listener: (lost: boolean) => void) => {
      if (lost) listener(true)
      return told.add(listener)
    },
    set: (now: boolean) => {
      if (now === lost) return
      lost = now
      told.tell(now)
    },
  }
}
