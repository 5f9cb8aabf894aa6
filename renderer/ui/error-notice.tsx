import type { Fault, FaultCode } from '../../shared/contract/fault.ts'
import { CallError, errorWords, faultOf, referenceOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import styles from './notice.module.css'
import { Notice, type NoticeTone } from './notice.tsx'

interface ErrorNoticeProps {
  /** What a call was refused with, or the error it threw. Nothing is shown where there is none. */
  fault: Fault | Error | null | undefined
  /** Offered only where trying again can help. */
  onRetry?: () => void
}

/** What somebody stopped themself is no trouble. */
const TONES: { readonly [C in FaultCode]?: NoticeTone } = { damaged: 'seal', cancelled: 'info' }

/** A refusal in words: why, and what to do next. The reference lets the office manager find it in the log. */
export function ErrorNotice({ fault, onRetry }: ErrorNoticeProps) {
  const words = useWords()
  const { ui } = words.screens
  if (!fault) return null
  const error = fault instanceof Error ? fault : new CallError(fault)
  const { code } = faultOf(error)
  const reference = referenceOf(faultOf(error))
  return (
    <Notice
      alert
      tone={TONES[code] ?? 'warn'}
      {...(onRetry &&
        code !== 'cancelled' && {
          action: (
            <Button small onPress={onRetry}>
              {ui.retry}
            </Button>
          ),
        })}
    >
      <p>{errorWords(words, error)}</p>
      {reference && <p className={cx(styles.small)}>{ui.reference(reference)}</p>}
    </Notice>
  )
}
