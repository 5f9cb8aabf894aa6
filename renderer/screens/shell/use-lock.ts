import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '../../stores/act.ts'
import { sendUnsent } from '../../stores/before-lock.ts'
import { useOffice } from '../../stores/office.ts'
import { rememberName } from '../../stores/session.ts'
import { useTellError } from '../../stores/tell-error.ts'

/** Ctrl/⌘ Shift L locks from anywhere. */
export function useLock() {
  const { me } = useOffice()
  const { mutateAsync } = useAct('session.lock')
  const tell = useTellError()
  const [locking, setLocking] = useState(false)

  /** `offered`: the name the sign-in screen begins with. What is typed goes to the host first. */
  function lock(offered: string): void {
    if (locking) return
    setLocking(true)
    rememberName(offered)
    sendUnsent()
      .then(() => mutateAsync({}))
      .catch(tell)
      .finally(() => setLocking(false))
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.code !== 'KeyL') return
    event.preventDefault()
    lock(me.name)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  // A lock that comes by itself, or from another window, offers the same name.
  useEffect(() => rememberName(me.name), [me.name])

  return { lock: () => lock(me.name), someoneElse: () => lock(''), locking }
}
