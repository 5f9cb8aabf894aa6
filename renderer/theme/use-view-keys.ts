import { useEffect } from 'react'
import { isPressed } from '../../shared/acts/keys.ts'
import { zoomedBy } from './view.ts'
import { useViewStore } from './view-store.ts'

export const zoomBy = (by: -1 | 1): void => {
  const { view, change } = useViewStore.getState()
  change({ zoom: zoomedBy(view.zoom, by) })
}

export const usualZoom = (): void => useViewStore.getState().change({ zoom: 100 })

/** Larger, smaller, as usual: on every screen, before signing in too. */
export function useViewKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isPressed('larger', event)) zoomBy(1)
      else if (isPressed('smaller', event)) zoomBy(-1)
      else if (isPressed('usualSize', event)) usualZoom()
      else return
      // The host's own zoom would come on top.
      event.preventDefault()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
