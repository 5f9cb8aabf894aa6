import { useEffect, useEffectEvent } from 'react'

/** What is typed and not yet at the host, by whoever shows it. */
const unsent = new Set<() => Promise<unknown>>()

/** No lock waits longer for a host that does not answer; this computer's own encrypted copy is kept in any case. */
const PATIENCE_MS = 1_500

/** Called before the office is locked by hand, while the host still takes what is typed. */
export function useBeforeLock(send: () => Promise<unknown>): void {
  const now = useEffectEvent(() => send())
  useEffect(() => {
    const mine = () => now()
    unsent.add(mine)
    return () => void unsent.delete(mine)
  }, [])
}

export async function sendUnsent(patience: number = PATIENCE_MS): Promise<void> {
  const sent = Promise.allSettled([...unsent].map((send) => send()))
  await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, patience))])
}
