import type { KeyboardEvent, MouseEvent } from 'react'
import type { BodyMark } from '../../shared/forms/kinds/body-diagram.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import styles from './body-diagram.module.css'
import { nudged, placed } from './marks.ts'

const WIDTH = 120
const HEIGHT = 260
/** Where a mark placed by keyboard begins. */
const MIDDLE = { x: 0.5, y: 0.4 }

/** The same outline seen from both sides; the back has the line of the spine. */
const OUTLINE =
  'M60 8a17 17 0 0 1 9 31l2 11 22 7 9 34 8 38-8 3-17-39-2 30 2 44-4 74 5 9H66l-4-72h-4l-4 72H34l5-9-4-74 2-44-2-30-17 39-8-3 8-38 9-34 22-7 2-11A17 17 0 0 1 60 8z'

interface BodyOutlineProps {
  readonly view: BodyMark['view']
  readonly marks: readonly (BodyMark & { readonly number: number })[]
  readonly onPlace: (mark: BodyMark) => void
  readonly onMove: (number: number, mark: BodyMark) => void
}

/** One side of the body: a click or the button places a mark, arrow keys move the one that has the focus. */
export function BodyOutline({ view, marks, onPlace, onMove }: BodyOutlineProps) {
  const { body } = useWords().screens.fields
  const click = (event: MouseEvent<SVGSVGElement>) => {
    onPlace(placed(view, { x: event.clientX, y: event.clientY }, event.currentTarget.getBoundingClientRect()))
  }
  const arrow = (event: KeyboardEvent, mark: BodyMark, number: number) => {
    const next = nudged(mark, event.key)
    if (!next || event.altKey) return
    event.preventDefault()
    onMove(number, next)
  }
  return (
    <figure className={styles.side}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard places marks with the button below. */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.outline} onClick={click}>
        <title>{`${body[view]} ${body.hint}`}</title>
        <path d={OUTLINE} />
        {view === 'back' && <path d="M60 50v70" />}
        {marks.map((mark) => (
          <g key={mark.number} className={styles.mark}>
            {/* biome-ignore lint/a11y/useSemanticElements: a movable mark inside a drawing. */}
            <circle
              role="button"
              tabIndex={0}
              aria-label={body.mark({ number: mark.number })}
              cx={mark.x * WIDTH}
              cy={mark.y * HEIGHT}
              r={8}
              onClick={(event) => event.stopPropagation()}
              onKeyDown={(event) => arrow(event, mark, mark.number)}
            />
            <text x={mark.x * WIDTH} y={mark.y * HEIGHT + 3.5} textAnchor="middle">
              {mark.number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <Button small tone="quiet" onPress={() => onPlace({ view, ...MIDDLE, label: '' })}>
          {body.place({ side: body[view] })}
        </Button>
      </figcaption>
    </figure>
  )
}
