import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useWords } from '../stores/words.ts'
import styles from './list.module.css'

const LEAST = 60
const MOST = 1200
const STEP = 16

interface ColumnEdgeProps {
  label: string
  /** null: as wide as it comes by itself. */
  width: number | null
  onChange: (width: number | null) => void
}

/** The edge of a column: drawn with the pointer, moved with the arrow keys, back to usual by Delete or two clicks. */
export function ColumnEdge({ label, width, onChange }: ColumnEdgeProps) {
  const { ui } = useWords().screens
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)

  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null)
    else if (by !== undefined) onChange(within(widthAt(event.currentTarget) + by))
    else return
    event.preventDefault()
  }
  const take = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width: widthAt(event.currentTarget) }
  }
  const draw = (event: PointerEvent) => {
    if (from.current) onChange(within(from.current.width + (event.clientX - from.current.x) / zoom()))
  }
  const leave = () => {
    from.current = null
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between sections cannot be moved; this one can.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={ui.widthOf(label)}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={width ?? LEAST}
      aria-valuetext={width === null ? ui.widthUsual : String(width)}
      className={styles.edge}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={draw}
      onPointerUp={leave}
      onPointerCancel={leave}
      onDoubleClick={() => onChange(null)}
    />
  )
}

const within = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width)))

/** Widths are kept as they are at 100 %, so that zooming keeps the proportions. */
const zoom = (): number => Number(getComputedStyle(document.documentElement).getPropertyValue('--zoom')) || 1

const widthAt = (edge: Element): number => edge.parentElement?.offsetWidth ?? LEAST
