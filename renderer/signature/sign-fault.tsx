import { useCountdown } from '../screens/entry/use-countdown.ts'
import { waitOf } from '../screens/entry/wait-of.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Notice } from '../ui/notice.tsx'

interface SignFaultProps {
  readonly error: Error | null
  /** The words have changed under the signer: they are read anew and shown from the beginning. */
  readonly onReadAgain?: () => void
}

/** Why it was not signed, and what to do: wait, draw the first time, or read what changed. */
export function SignFault({ error, onReadAgain }: SignFaultProps) {
  const words = useWords().screens.signing
  const wait = useCountdown(waitOf(error), error)
  if (!error) return null
  const { code, params } = faultOf(error)
  if ((code === 'hashMismatch' || code === 'conflict') && onReadAgain) {
    return (
      <Notice
        alert
        tone="warn"
        title={words.mismatch.title}
        action={<Button onPress={onReadAgain}>{words.mismatch.again}</Button>}
      >
        <p>{words.mismatch.text}</p>
      </Notice>
    )
  }
  if (code === 'notSigner' && params['why'] === 'neverDrawn') {
    return (
      <Notice alert tone="warn">
        {words.neverDrawn}
      </Notice>
    )
  }
  return (
    <>
      <ErrorNotice fault={error} />
      {wait > 0 && <p role="status">{words.wait({ seconds: wait })}</p>}
    </>
  )
}
