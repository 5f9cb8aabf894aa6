import { type FormEvent, useState } from 'react'
import { paths } from '../screens/paths.ts'
import { useAct } from '../stores/act.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './handed.module.css'
import { type Handover, takeBack } from './handover.ts'
import { PinField } from './pin-field.tsx'

export type Outcome = 'signed' | 'objected' | 'unsigned'

interface HandBackProps {
  readonly handover: Handover
  readonly outcome: Outcome
  readonly onAgain: () => void
}

/** Wrong that many times, somebody is trying: the office locks, and a passphrase opens it. */
const TRIES = 5

/** The computer goes back to the one who handed it over. The document is no longer on the page. */
export function HandBack({ handover: { documentId, witness }, outcome, onAgain }: HandBackProps) {
  const words = useWords().screens.signing
  const { handed } = words
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState(0)
  const lock = useAct('session.lock')
  const comeBack = (event: FormEvent) => {
    event.preventDefault()
    if (pin === witness.pin) {
      // What was handed over is done with; its screen would only say that it was signed already.
      history.replaceState(null, '', `#${paths.document(documentId)}`)
      return takeBack()
    }
    setPin('')
    setWrong(wrong + 1)
    if (wrong + 1 >= TRIES) lock.mutate({})
  }
  return (
    <main className={styles.back}>
      <form className={styles.backCard} onSubmit={comeBack}>
        <Notice tone={outcome === 'signed' ? 'ok' : 'info'} alert>
          {handed[outcome]}
        </Notice>
        <h1 className={styles.please}>{handed.return(witness)}</h1>
        <PinField
          label={handed.backPin(witness)}
          help={handed.backHelp}
          value={pin}
          onChange={setPin}
          problem={wrong > 0 ? handed.wrong({ left: Math.max(0, TRIES - wrong) }) : null}
        />
        <div className={styles.backActs}>
          {outcome === 'unsigned' && <Button onPress={onAgain}>{words.read.again}</Button>}
          <Button tone="primary" type="submit" waitsFor={pin.length === 6 ? null : words.pinWaits}>
            {handed.comeBack}
          </Button>
        </div>
      </form>
    </main>
  )
}
