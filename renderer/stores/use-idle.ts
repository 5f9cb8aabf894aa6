import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useBridge } from './bridge.ts'
import { ASK_EVERY_MS, nextLook, shouldTell, warning } from './idle.ts'
import { useOfficeStatus } from './office.ts'
import { askStatus } from './query-client.ts'

const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Tells the host that somebody is working, and how many seconds are left before it locks (null while there is time).
 * Whether to lock is the host's to say; this window only asks it again.
 */
export function useIdle(): { readonly secondsLeft: number | null; readonly stay: () => void } {
  const bridge = useBridge()
  const client = useQueryClient()
  const { data, dataUpdatedAt } = useOfficeStatus()
  const [locksAt, setLocksAt] = useState<number | null>(null)
  const [now, setNow] = useState(() => Date.now())
  const toldAt = useRef(Number.NEGATIVE_INFINITY)
  const askedAt = useRef(0)

  const locksIn = data?.locksInSeconds ?? null
  useEffect(() => {
    setLocksAt(locksIn === null ? null : dataUpdatedAt + locksIn * 1000)
  }, [locksIn, dataUpdatedAt])

  const tell = useCallback((): void => {
    const at = Date.now()
    if (!shouldTell(at, toldAt.current)) return
    toldAt.current = at
    // A host that is gone is told of elsewhere, and a locked one by its refusal.
    void bridge.call('session.touch', {}).then(
      (reply) => reply.ok && setLocksAt(Date.now() + reply.value.locksInSeconds * 1000),
      () => undefined,
    )
  }, [bridge])
  useEffect(() => {
    const onInput = (event: Event) => {
      if (event.isTrusted) tell()
    }
    for (const type of INPUT) window.addEventListener(type, onInput, { passive: true, capture: true })
    return () => {
      for (const type of INPUT) window.removeEventListener(type, onInput, { capture: true })
    }
  }, [tell])

  const look = useEffectEvent(() => {
    const at = Date.now()
    setNow(at)
    if (warning(at, locksAt) === null || at - askedAt.current < ASK_EVERY_MS) return
    askedAt.current = at
    void askStatus(client)
  })
  useEffect(() => {
    const wait = nextLook(Math.max(now, Date.now()), locksAt)
    if (wait === null) return
    const timer = setTimeout(look, wait)
    return () => clearTimeout(timer)
  }, [locksAt, now])

  const stay = () => {
    toldAt.current = Number.NEGATIVE_INFINITY
    tell()
  }
  return { secondsLeft: warning(now, locksAt), stay }
}
