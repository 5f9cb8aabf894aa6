import { useEffect, useEffectEvent } from 'react'
import { type Act, actOf } from './keys.ts'

interface WizardKeys {
  readonly turnBy: (by: number) => void
  readonly large: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/**
 * Keys with Ctrl, ⌘ or Alt hold wherever the focus is, so they are taken before any field sees them. A plain Enter is
 * the fields' own first; see `enterGoesOn`.
 */
export function useWizardKeys({ turnBy, large, undo, redo }: WizardKeys): void {
  const act = useEffectEvent((what: Act) => {
    if (what === 'nextPage') turnBy(1)
    if (what === 'previousPage') turnBy(-1)
    if (what === 'largePage') large()
    if (what === 'undo') undo()
    if (what === 'redo') redo()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A dialog in front of the form has its own keys.
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]'))
        return
      const what = actOf(event, false)
      if (what === null) return
      // The palette at the top is no part of the form: what is typed there has an undo of its own.
      const isTyped = what === 'undo' || what === 'redo'
      if (isTyped && event.target instanceof Element && event.target.closest('search')) return
      event.preventDefault()
      event.stopPropagation()
      act(what)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
