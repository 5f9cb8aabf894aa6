import { useEffect, useEffectEvent } from 'react'

/** Ctrl or ⌘ P prints the document, not the screen around it. */
export function usePrintKey(print: () => void): void {
  const act = useEffectEvent(print)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
