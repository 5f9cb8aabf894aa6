import { useCallback, useEffect, useRef, useState } from 'react'
import { useAct } from '../../stores/act.ts'
import { sendUnsent } from '../../stores/before-lock.ts'
import { useOffice } from '../../stores/office.ts'
import { rememberName } from '../../stores/session.ts'
import { useTellError } from '../../stores/tell-error.ts'

/** Locking, by oneself or for somebody else; its key is listened for with those of the other acts. */
export function useLock() {
  const { me } = useOffice()
  const { mutateAsync } = useAct('session.lock')
  const tell = useTellError()
  const [locking, setLocking] = useState(false)
  const isLocking = useRef(false)

  /** `offered`: the name the sign-in screen begins with. What is typed goes to the host first. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: `mutateAsync` is made anew each time and does the same.
  const lockFor = useCallback(
    (offered: string): void => {
      if (isLocking.current) return
      isLocking.current = true
      setLocking(true)
      rememberName(offered)
      sendUnsent()
        .then(() => mutateAsync({}))
        .catch(tell)
        .finally(() => {
          isLocking.current = false
          setLocking(false)
        })
    },
    [tell],
  )
  // A lock that comes by itself, or from another window, offers the same name.
  useEffect(() => rememberName(me.name), [me.name])

  return {
    lock: useCallback(() => lockFor(me.name), [lockFor, me.name]),
    someoneElse: useCallback(() => lockFor(''), [lockFor]),
    locking,
  }
}
