import { type FocusEvent, useEffect } from 'react'
import { focusInside } from '../fields/focus.ts'
import { fieldOf } from '../memory/memory.ts'
import { sawField, useMemoryStore } from '../memory/memory-store.ts'

/** A draft that is opened again has the focus in the field one was in last; a new one begins at its heading. */
export function useRememberField(draftId: string): (event: FocusEvent) => void {
  const isReady = useMemoryStore(({ person }) => person !== null)
  useEffect(() => {
    if (!isReady) return
    const place = fieldOf(useMemoryStore.getState().memory, draftId)
    if (place !== null) focusInside(place)
  }, [isReady, draftId])
  return ({ target }) => {
    const field = target.closest('[id^="f-"]')
    if (field) sawField(draftId, field.id)
  }
}
