import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { isPressed } from '../../shared/acts/keys.ts'
import { isDialogOpen } from './use-act-keys.ts'

/** The key that opens the palette, and the way back to where one was. */
export function usePaletteKey(input: RefObject<HTMLInputElement | null>, opened: () => void) {
  const from = useRef<HTMLElement | null>(null)
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isPressed('palette', event)) return
    event.preventDefault()
    // What stands in front of the screen is answered first.
    if (isDialogOpen()) return
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && activeElement !== input.current) from.current = activeElement
    input.current?.focus()
    input.current?.select()
    opened()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [])

  function leave(): void {
    const back = from.current
    from.current = null
    if (back?.isConnected && back !== document.body) back.focus()
    else input.current?.blur()
  }
  return { leave }
}
