import { useEffect, useEffectEvent } from 'react'
import { isPressed } from '../../shared/acts/keys.ts'

/** Ctrl or ⌘ P prints the document, not the screen around it. */
export function usePrintKey(print: () => void): void {
  const act = useEffectEvent(print)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPressed('print', event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
