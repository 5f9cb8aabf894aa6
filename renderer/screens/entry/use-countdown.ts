import { useEffect, useState } from 'react'

/** Seconds counting down to 0 from `seconds`, begun anew whenever `since` is another value. */
export function useCountdown(seconds: number, since: unknown): number {
  const [left, setLeft] = useState({ since, seconds })
  // Begun anew during rendering, so that no frame shows the old time.
  if (left.since !== since) setLeft({ since, seconds })
  const running = left.seconds > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new beginning starts a new second.
  useEffect(() => {
    if (!running) return
    const timer = setInterval(
      () => setLeft((now) => ({ ...now, seconds: Math.max(0, now.seconds - 1) })),
      1000,
    )
    return () => clearInterval(timer)
  }, [running, since])
  return left.since === since ? left.seconds : seconds
}
