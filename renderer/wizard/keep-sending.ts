import { useEffect, useEffectEvent } from 'react'
import { useBeforeLock } from '../stores/before-lock.ts'
import { useLost } from '../stores/lost.ts'

const EVERY = 3_000

/**
 * Sends to the host every few seconds, whenever the window is left in any way, before it locks, and when the host is
 * back. What has
 * been sent already costs nothing.
 */
export function useKeepSending(flush: () => Promise<boolean>): void {
  const send = useEffectEvent(() => void flush())
  const lost = useLost()
  useBeforeLock(flush)
  useEffect(() => {
    const now = () => send()
    const timer = setInterval(now, EVERY)
    window.addEventListener('blur', now)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      clearInterval(timer)
      window.removeEventListener('blur', now)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', now)
    }
  }, [])
  useEffect(() => {
    if (!lost) send()
  }, [lost])
}
