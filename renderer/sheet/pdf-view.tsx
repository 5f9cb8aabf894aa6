import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '../stores/words.ts'
import { PageStack } from './page-stack.ts'
import styles from './pdf-view.module.css'

interface PdfViewProps {
  readonly bytes: Uint8Array | null
  /** The region's name for screen readers. */
  readonly label: string
  readonly onSeen: (page: number, pages: number) => void
  readonly onFailed?: () => void
  /** Told of pages whose end is on screen. */
  readonly onEnds?: (ends: readonly number[], pages: number) => void
  /** For turning its pages from outside. */
  readonly view?: RefObject<HTMLElement | null>
}

/** A PDF as paper on the desk, as wide as there is room. */
export function PdfView({ bytes, label, onSeen, onFailed, onEnds, view }: PdfViewProps) {
  const own = useRef<HTMLElement>(null)
  const root = view ?? own
  const stack = useRef<PageStack | null>(null)
  const words = useWords().screens.document
  const seen = useEffectEvent(onSeen)
  const failed = useEffectEvent(() => onFailed?.())
  const ended = useEffectEvent((ends: readonly number[], pages: number) => onEnds?.(ends, pages))
  const nameOf = useEffectEvent((page: number) => words.pageName({ page }))

  useEffect(() => {
    const element = root.current
    if (!element) return
    const pages = new PageStack(element, {
      classes: { page: String(styles.page) },
      nameOf: (page) => nameOf(page),
      seen: (page, total) => seen(page, total),
      ends: (ends, total) => ended(ends, total),
    })
    stack.current = pages
    const scrolled = () => pages.scrolled()
    element.addEventListener('scroll', scrolled, { passive: true })
    const stopFitting = onWidth(element, () => void pages.fit())
    return () => {
      element.removeEventListener('scroll', scrolled)
      stopFitting()
      pages.close()
      stack.current = null
    }
  }, [root])

  useEffect(() => {
    if (bytes) stack.current?.show(bytes).catch(() => failed())
  }, [bytes])

  // Scrolls by keyboard, so it must be able to hold the focus.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region is reached by keyboard.
  return <section ref={root} className={styles.view} aria-label={label} tabIndex={0} />
}

const SETTLED = 120

/** Calls once the width has come to rest. */
function onWidth(element: HTMLElement, changed: () => void): () => void {
  let width = element.clientWidth
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return
    width = element.clientWidth
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLED)
  })
  observer.observe(element)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
