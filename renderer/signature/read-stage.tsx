import { ArrowDown, PenLine } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { PdfView } from '../sheet/pdf-view.tsx'
import { faultOf } from '../stores/fault.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { checkCode } from './place-words.ts'
import styles from './read.module.css'
import { isRead, unseen } from './reading.ts'
import type { Frozen } from './use-frozen.ts'

interface ReadStageProps {
  readonly frozen: Frozen
  readonly onRead: () => void
  /** Further acts under the main one. */
  readonly more?: ReactNode
}

/** How much of the window is turned at once; some lines stay, so that nobody loses their place. */
const TURN = 0.86

/** The document as it was frozen, to its last line. */
export function ReadStage({ frozen, onRead, more }: ReadStageProps) {
  const words = useWords().screens
  const { read } = words.signing
  const view = useRef<HTMLElement>(null)
  const { reading, hash, bytes, error, again, label } = frozen
  const left = unseen(reading)
  const done = isRead(reading)
  const turn = () => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    view.current?.scrollBy({
      top: view.current.clientHeight * TURN,
      behavior: calm ? 'instant' : 'smooth',
    })
  }
  return (
    <div className={styles.read}>
      <div className={styles.desk}>
        {error && <ErrorNotice fault={faultOf(error)} onRetry={again} />}
        {!bytes && !error && <p role="status">{words.document.opening}</p>}
        <PdfView
          key={hash}
          bytes={bytes}
          label={label}
          view={view}
          onSeen={frozen.onSeen}
          onEnds={frozen.onEnds}
          onFailed={() => notify({ tone: 'warn', text: words.document.drawFailed })}
        />
      </div>
      <aside className={styles.side} aria-label={words.signing.steps.read}>
        <p className={styles.lead}>{read.lead}</p>
        <div role="status">
          {reading.pages > 0 && <p className={styles.page}>{read.page(reading)}</p>}
          {reading.pages > 0 && (
            <p className={styles.left}>
              {done ? read.all({ pages: reading.pages }) : read.left({ pages: left.join('、') })}
            </p>
          )}
        </div>
        {!done && (
          <Button tone="primary" icon={ArrowDown} onPress={turn}>
            {read.next}
          </Button>
        )}
        <Button
          tone={done ? 'seal' : 'plain'}
          icon={PenLine}
          waitsFor={done ? null : read.waits}
          onPress={onRead}
        >
          {read.go}
        </Button>
        {more}
        <dl className={styles.code}>
          <dt>{read.code}</dt>
          <dd>{checkCode(hash)}</dd>
        </dl>
        <p className={styles.left}>{read.codeNote}</p>
      </aside>
    </div>
  )
}
