import type { Output } from '../../shared/contract/index.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { DoneStage } from './done-stage.tsx'
import { GuestCard } from './guest-card.tsx'
import { type Place, type Places, paperName, placeName } from './place-words.ts'
import styles from './sign.module.css'
import { SignFrame } from './sign-frame.tsx'
import type { Signed } from './staff-signing.tsx'
import { useFrozen } from './use-frozen.ts'

interface GuestSetupProps {
  readonly found: Output<'document.get'>
  readonly places: Places
  readonly place: Place
  readonly signed: Signed | null
  readonly onSigned: (signed: Signed) => void
}

/** A member of staff prepares the signature of somebody from outside: here, on paper, or by word of mouth. */
export function GuestSetup({ found, places, place, signed, onSigned }: GuestSetupProps) {
  const words = useWords().screens.signing
  const { document, runName } = found
  const language = useLanguage()
  const label = placeName(document.form, place.key, language)
  const { version, hash } = places
  const frozen = useFrozen({
    documentId: document.id,
    ...{ version, hash },
    label: paperName(document, language),
  })
  return (
    <SignFrame
      title={words.heading({ place: label, number: document.number })}
      sub={runName}
      documentId={document.id}
      step={signed ? 'done' : null}
    >
      {signed ? (
        <DoneStage frozen={frozen} documentId={document.id} {...signed} />
      ) : (
        <div className={styles.stage}>
          <GuestCard {...{ found, places, place, onSigned }} placeLabel={label} />
        </div>
      )}
    </SignFrame>
  )
}
