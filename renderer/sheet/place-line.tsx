import { writeInstant, writeMinutes } from '../../shared/language/write.ts'
import { type Place, type Places, placeName } from '../signature/place-words.ts'
import { useNow } from '../stores/clock.ts'
import { useLanguage } from '../stores/language.ts'
import { useZone } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { Tag, type Tone } from '../ui/tag.tsx'
import { PlaceActs } from './place-acts.tsx'
import styles from './signing-panel.module.css'

interface PlaceLineProps {
  readonly places: Places
  readonly place: Place
  readonly form: string
}

const TONES: Record<Place['state'], Tone> = { signed: 'ok', open: 'warn', waiting: 'quiet' }

/** One place to sign: who has, since when it waits and for whom, and what can be done about it. */
export function PlaceLine({ places, place, form }: PlaceLineProps) {
  const { place: words } = useWords().screens.signing
  const name = placeName(form, place.key, useLanguage())
  return (
    <li className={styles.place} data-state={place.state}>
      <div className={styles.placeHead}>
        <span className={styles.role}>{name}</span>
        {/* What nobody can sign any more no longer waits. */}
        {(places.state === 'issued' || place.state === 'signed') && (
          <Tag tone={TONES[place.state]}>{words[place.state]}</Tag>
        )}
      </div>
      <SignedBy place={place} />
      {places.state === 'issued' && place.state !== 'signed' && <PlaceWaits place={place} />}
      {places.state === 'issued' && place.state !== 'signed' && (
        <PlaceActs places={places} place={place} form={form} />
      )}
    </li>
  )
}

function SignedBy({ place: { by } }: { readonly place: Place }) {
  const { paper } = useWords()
  const zone = useZone()
  const methods: { readonly [method: string]: string } = paper.methods
  return by.map(({ name, title, at, method, deputyFor }) => (
    <div key={`${name} ${at}`} className={styles.by}>
      <p className={styles.hand}>
        {name}
        {deputyFor && paper.deputy}
      </p>
      <p className={styles.detail}>
        {[title, writeInstant(at, zone), methods[method] ?? method].filter(Boolean).join(' · ')}
      </p>
    </div>
  ))
}

function PlaceWaits({ place }: { readonly place: Place }) {
  const { place: words } = useWords().screens.signing
  const language = useLanguage()
  const zone = useZone()
  const now = useNow()
  const { since, may, party, several, by, needed, missing } = place
  const lines: string[] = []
  if (several && needed > 1) lines.push(words.count({ signed: by.length, of: needed }))
  if (since) {
    const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000))
    lines.push(words.since({ at: writeInstant(since, zone), for: writeMinutes(minutes, language) }))
  }
  if (party !== 'staff') lines.push(words[party])
  else if (several && missing.length > 0) lines.push(words.missing({ names: missing.join('、') }))
  else if (may.length > 0) lines.push(words.may({ names: may.map(({ name }) => name).join('、') }))
  else if (missing.length > 0) lines.push(words.may({ names: missing.join('、') }))
  else lines.push(words.nobody)
  return lines.map((line) => (
    <p key={line} className={styles.detail}>
      {line}
    </p>
  ))
}
