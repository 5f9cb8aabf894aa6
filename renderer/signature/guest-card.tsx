import { useLocation } from 'wouter'
import type { Output } from '../../shared/contract/index.ts'
import { Segmented } from '../fields/segmented.tsx'
import { paths } from '../screens/paths.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { GuestField } from './guest-field.tsx'
import { PaperPart } from './paper-part.tsx'
import { checkCode, type Place, type Places, paperName } from './place-words.ts'
import styles from './sign.module.css'
import { SignCard } from './sign-card.tsx'
import { SignFault } from './sign-fault.tsx'
import { SpokenPart } from './spoken-part.tsx'
import type { Signed } from './staff-signing.tsx'
import { useGuestSigning } from './use-guest-signing.ts'
import { useReadAnew } from './use-read-anew.ts'
import { WitnessFields } from './witness-fields.tsx'

interface GuestCardProps {
  readonly found: Output<'document.get'>
  readonly places: Places
  readonly place: Place
  readonly placeLabel: string
  readonly onSigned: (signed: Signed) => void
}

/** Who signs, how, and who vouches for them. */
export function GuestCard({ found, places, place, placeLabel, onSigned }: GuestCardProps) {
  const { document } = found
  const words = useWords().screens.signing
  const { guest: say, methods } = words
  const [, navigate] = useLocation()
  const readAnew = useReadAnew()
  const signing = useGuestSigning({ found, places, place, onSigned })
  const { given, give, guest, setGuest, pin, setPin, witness, setWitness, waits } = signing
  const here = given.method === 'drawn'
  return (
    <SignCard
      heading={say.title}
      sub={[placeLabel, place.party === 'client' ? words.place.client : words.place.supplier].join(' · ')}
      tag={paperName(document, useLanguage())}
      note={words.bound({ code: checkCode(places.hash) })}
      actions={
        <>
          <Button onPress={() => navigate(paths.document(document.id))}>{words.cancel}</Button>
          <Button
            tone={here ? 'primary' : 'seal'}
            pending={signing.pending}
            waitsFor={waits}
            onPress={here ? signing.hand : signing.send}
          >
            {here ? say.hand : say.send}
          </Button>
        </>
      }
    >
      <Segmented
        label={say.method}
        options={[
          { id: 'drawn', label: say.here },
          { id: 'paper', label: methods.paper },
          { id: 'spoken', label: methods.spoken },
        ]}
        value={given.method}
        onChange={(id) => give({ method: id === 'paper' || id === 'spoken' ? id : 'drawn' })}
        onLeave={() => undefined}
      />
      <GuestField runId={document.runId} party={place.party} guest={guest} onGuest={setGuest} />
      {given.method === 'paper' && <PaperPart given={given} onGiven={give} issuedAt={document.issuedAt} />}
      {given.method === 'spoken' && <SpokenPart given={given} onGiven={give} />}
      <WitnessFields witness={witness} onWitness={setWitness} pin={pin} onPin={setPin} />
      {here && <Notice>{say.handLead}</Notice>}
      <div className={styles.part}>
        <SignFault error={signing.error} onReadAgain={readAnew} />
      </div>
    </SignCard>
  )
}
