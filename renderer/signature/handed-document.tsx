import { useEffect, useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useLanguageStore } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { HandBack, type Outcome } from './hand-back.tsx'
import styles from './handed.module.css'
import { HandedPad } from './handed-pad.tsx'
import type { Handover } from './handover.ts'
import { ObjectDialog } from './object-dialog.tsx'
import { type Places, placeName } from './place-words.ts'
import { ReadStage } from './read-stage.tsx'
import { StepsLine } from './sign-frame.tsx'
import { useConfined } from './use-confined.ts'
import { useFrozen } from './use-frozen.ts'

interface HandedDocumentProps {
  readonly handover: Handover
  readonly found: Output<'document.get'>
  readonly places: Places
}

/** The guest reads to the end, then signs, objects, or gives the computer back. */
export function HandedDocument({ handover, found, places }: HandedDocumentProps) {
  const { document, sheet } = found
  const words = useWords().screens.signing
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [objecting, setObjecting] = useState(false)
  const [readHash, setReadHash] = useState<string | null>(null)
  const tried = useConfined()
  usePageLanguage(document.language)
  const frozen = useFrozen({
    documentId: document.id,
    version: places.version,
    hash: places.hash,
    label: `${sheet.title} ${document.number}`,
  })
  if (outcome) return <HandBack handover={handover} outcome={outcome} onAgain={() => setOutcome(null)} />
  const step = readHash === places.hash ? 'sign' : 'read'
  const label = placeName(document.form, handover.place, document.language)
  const leave = (
    <>
      <Button onPress={() => setObjecting(true)}>{words.handed.object}</Button>
      <Button onPress={() => setOutcome('unsigned')}>{words.handed.giveBack}</Button>
    </>
  )
  return (
    <main className={styles.screen} lang={document.language}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1>{words.handed.heading({ name: handover.guest.name })}</h1>
          <p>
            {[handover.guest.org, handover.guest.title, label, `${sheet.title} ${document.number}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <StepsLine step={step} />
      </header>
      <p role="status" className={styles.tried}>
        {tried && words.handed.stay}
      </p>
      {step === 'read' ? (
        <ReadStage frozen={frozen} onRead={() => setReadHash(places.hash)} more={leave} />
      ) : (
        <HandedPad
          {...{ handover, found, frozen }}
          placeLabel={label}
          leave={leave}
          onSigned={() => setOutcome('signed')}
          onReadAgain={() => setReadHash(null)}
        />
      )}
      <ObjectDialog
        handover={handover}
        version={places.version}
        isOpen={objecting}
        onClose={() => setObjecting(false)}
        onSent={() => setOutcome('objected')}
      />
    </main>
  )
}

/** Fonts and hyphens of the page follow its language; the office's own comes back with the office. */
function usePageLanguage(language: string): void {
  useEffect(() => {
    const root = window.document.documentElement
    root.lang = language
    return () => {
      root.lang = useLanguageStore.getState().language
    }
  }, [language])
}
