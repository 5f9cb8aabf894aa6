import { PenLine, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { paths } from '../screens/paths.ts'
import { type Place, type Places, placeName, placeNames } from '../signature/place-words.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import styles from './signing-panel.module.css'

interface PlaceActsProps {
  readonly places: Places
  readonly place: Place
  readonly form: string
}

/** Sign here, or send it back. A button that cannot be pressed says whom it waits for. */
export function PlaceActs({ places, place, form }: PlaceActsProps) {
  const { act, place: say } = useWords().screens.signing
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [refusing, setRefusing] = useState(false)
  const name = placeName(form, place.key, language)
  const staff = place.party === 'staff'
  const open = place.state === 'open'
  const waits = () => {
    if (!open) return act.waitsTurn({ places: placeNames(form, place.waitsFor, language) })
    return staff && place.may.length === 0 ? say.nobody : null
  }
  return (
    <div className={styles.acts}>
      <Button
        small
        tone={open ? 'primary' : 'plain'}
        icon={PenLine}
        waitsFor={waits()}
        label={`${staff ? act.sign : act.ask} · ${name}`}
        onPress={() => navigate(paths.sign(places.documentId, place.key))}
      >
        {staff ? act.sign : act.ask}
      </Button>
      {open && waits() === null && (
        <Button
          small
          icon={Undo2}
          label={`${staff ? act.return : act.object} · ${name}`}
          onPress={() => setRefusing(true)}
        >
          {staff ? act.return : act.object}
        </Button>
      )}
      {refusing && <RefuseDialog places={places} place={place} onClose={() => setRefusing(false)} />}
    </div>
  )
}
