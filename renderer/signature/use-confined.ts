import { useEffect, useEffectEvent, useState } from 'react'

const LEAVING = ['ArrowLeft', 'ArrowRight', 'Home']
const SHORTCUTS = ['k', 'p', 'n', 't', 'l', 'o', 's']

/** Keys that lead elsewhere: the program's own, the browser's as far as it lets go of them, and Esc. */
function leads(event: KeyboardEvent): boolean {
  if (event.key === 'Escape' || event.key === 'BrowserBack') return true
  if (event.altKey && LEAVING.includes(event.key)) return true
  return (event.ctrlKey || event.metaKey) && SHORTCUTS.includes(event.key.toLowerCase())
}

/** How long it is said that nothing leads away. */
const SAID_MS = 6_000

/** While a guest has the computer nothing leads away from this screen. True for a while after every attempt. */
export function useConfined(): boolean {
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried === 0) return
    const timer = setTimeout(() => setTried(0), SAID_MS)
    return () => clearTimeout(timer)
  }, [tried])
  const tell = useEffectEvent(() => setTried((before) => before + 1))
  useEffect(() => {
    const here = location.href
    const press = (event: KeyboardEvent) => {
      // A question in front of the screen has its own Esc.
      const asked = event.target instanceof Element && event.target.closest('[role="alertdialog"]')
      if (!leads(event) || (asked && event.key === 'Escape')) return
      event.preventDefault()
      event.stopPropagation()
      tell()
    }
    const back = () => {
      history.pushState(null, '', here)
      tell()
    }
    history.pushState(null, '', here)
    window.addEventListener('keydown', press, true)
    window.addEventListener('popstate', back)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('popstate', back)
    }
  }, [])
  return tried > 0
}
