import { Eraser, Undo2 } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { isSignature } from '../../shared/signing/ink.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { type Ink, InkPad } from './ink-pad.ts'
import styles from './pad.module.css'

interface PadViewProps {
  readonly ink: Ink | null
  readonly onInk: (ink: Ink | null) => void
  /** Printed under the line, as on paper. */
  readonly name: string
  readonly title: string
}

/** The pad: mouse, finger or pen, with what a pen's pressure says. */
export function PadView({ ink, onInk, name, title }: PadViewProps) {
  const { pad: words } = useWords().screens.signing
  const hint = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<InkPad | null>(null)
  const changed = useEffectEvent(onInk)
  const before = useEffectEvent(() => ink?.strokes ?? [])
  useEffect(() => {
    if (!canvas.current) return
    const made = new InkPad(canvas.current, before(), (now) => changed(now))
    pad.current = made
    return () => {
      made.close()
      pad.current = null
    }
  }, [])
  const tooLittle = ink !== null && !isSignature(ink.strokes, ink.pad)
  return (
    <div>
      <div className={styles.pad}>
        <div className={styles.line} aria-hidden />
        {/* Under the ink, so that nothing written is hidden. */}
        <p className={styles.under}>
          <span id={hint}>{ink === null ? words.hint : ''}</span>
          <span className={styles.signer}>{[name, title].filter(Boolean).join(' · ')}</span>
        </p>
        <canvas
          ref={canvas}
          className={styles.canvas}
          role="img"
          aria-label={words.label}
          aria-describedby={hint}
        />
      </div>
      <div className={styles.tools}>
        <p className={styles.said} role="status">
          {tooLittle && words.tooLittle}
        </p>
        <Button small icon={Undo2} onPress={() => pad.current?.undo()}>
          {words.undo}
        </Button>
        <Button small icon={Eraser} onPress={() => pad.current?.clear()}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
