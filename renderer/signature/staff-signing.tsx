import { useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { DoneStage } from './done-stage.tsx'
import { type Place, type Places, paperName, placeName } from './place-words.ts'
import { ReadStage } from './read-stage.tsx'
import styles from './sign.module.css'
import { SignFrame } from './sign-frame.tsx'
import { StaffSign } from './staff-sign.tsx'
import { useFrozen } from './use-frozen.ts'
import { useReadAnew } from './use-read-anew.ts'

interface StaffSigningProps {
  readonly found: Output<'document.get'>
  readonly places: Places
  readonly place: Place
  readonly signed: Signed | null
  readonly onSigned: (signed: Signed) => void
}

export interface Signed {
  readonly name: string
  readonly at: string
}

/** Reading to the end, then signing exactly that, then seeing it on the paper. */
export function StaffSigning({ found, places, place, signed, onSigned }: StaffSigningProps) {
  const words = useWords().screens.signing
  const { document, runName } = found
  const language = useLanguage()
  const label = placeName(document.form, place.key, language)
  const frozen = useFrozen({
    documentId: document.id,
    version: places.version,
    hash: places.hash,
    label: paperName(document, language),
  })
  const readAnew = useReadAnew()
  /** The hash that was read; another one sends the signer back to the beginning. */
  const [readHash, setReadHash] = useState<string | null>(null)
  const step = signed ? 'done' : readHash === places.hash ? 'sign' : 'read'
  return (
    <SignFrame
      title={words.heading({ place: label, number: document.number })}
      sub={runName}
      documentId={document.id}
      step={step}
    >
      {step === 'read' && <ReadStage frozen={frozen} onRead={() => setReadHash(places.hash)} />}
      {step === 'sign' && (
        <div className={styles.stage}>
          <StaffSign
            {...{ found, place, frozen }}
            placeLabel={label}
            onSigned={(name, at) => onSigned({ name, at })}
            onBack={() => setReadHash(null)}
            onReadAgain={() => {
              setReadHash(null)
              readAnew()
            }}
          />
        </div>
      )}
      {signed && <DoneStage frozen={frozen} documentId={document.id} {...signed} />}
    </SignFrame>
  )
}
