import { useEffect, useEffectEvent } from 'react'
import type { PaletteAct } from '../../shared/acts/acts.ts'
import { isPressed } from '../../shared/acts/keys.ts'
import type { Running } from './use-running.ts'

/** Those that hold on every screen of the shell; zoom holds before signing in too and is listened for elsewhere. */
const LISTENED: readonly PaletteAct[] = ['lock', 'help', 'shortcuts']

export function useActKeys(running: Running): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const id = LISTENED.find((one) => isPressed(one, event))
    if (id === undefined) return
    // A single character is a character first; and what stands in front of the screen has its own help.
    if (id === 'shortcuts' && isTyping(event.target)) return
    if (id !== 'lock' && isDialogOpen()) return
    event.preventDefault()
    event.stopPropagation()
    running[id]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [])
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="spinbutton"]',
  )

/** A message at the corner calls itself a dialog too, but one that is in nobody's way. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') !== null
