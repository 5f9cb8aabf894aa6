import { CornerDownRight, History, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { formTitle } from '../../shared/language/workflow-words.ts'
import { useWords } from '../stores/words.ts'
import { cx } from '../ui/cx.ts'
import { ActKey } from '../ui/key-cap.tsx'
import { Tag } from '../ui/tag.tsx'
import styles from './palette.module.css'
import type { Entry } from './use-entries.ts'
import type { FoundPerson, Hit } from './use-search.ts'

interface EntryLineProps {
  id: string
  entry: Entry
  chosen: boolean
  onPoint: () => void
  onTake: () => void
}

export function EntryLine({ id, entry, chosen, onPoint, onTake }: EntryLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant of the box
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      data-kind={entry.kind}
      className={cx(styles.hit, chosen && styles.chosen)}
      onPointerMove={onPoint}
      // The box would lose focus and close before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <Inside entry={entry} />
    </div>
  )
}

function Inside({ entry }: { entry: Entry }): ReactNode {
  switch (entry.kind) {
    case 'act':
      return (
        <p className={styles.top}>
          <CornerDownRight size={15} className={styles.sign} aria-hidden />
          <span className={styles.headline}>{entry.act.name}</span>
          <ActKey id={entry.act.id} />
        </p>
      )
    case 'recent':
      return (
        <p className={styles.top}>
          <History size={15} className={styles.sign} aria-hidden />
          <span className={styles.headline}>{entry.seen.title}</span>
        </p>
      )
    case 'person':
      return <PersonLine person={entry.person} />
    case 'record':
      return <RecordLine hit={entry.hit} />
  }
}

function PersonLine({ person }: { person: FoundPerson }) {
  const words = useWords()
  const [role] = person.roles
  return (
    <p className={styles.top}>
      <UserRound size={15} className={styles.sign} aria-hidden />
      <span className={styles.headline}>
        {person.name}
        <span className={styles.beside}>{person.title || (role ? words.roles[role] : '')}</span>
      </span>
      <Tag>{words.screens.search.person}</Tag>
    </p>
  )
}

function RecordLine({ hit }: { hit: Hit }) {
  const words = useWords()
  const { before, match, after } = hit.snippet
  const isDocument = hit.kind === 'document'
  return (
    <>
      <p className={styles.top}>
        <span className={styles.number}>{hit.number}</span>
        <span className={styles.headline}>{hit.headline}</span>
        <Tag>{isDocument && hit.form ? formTitle(words, hit.form) : words.screens.search.run}</Tag>
      </p>
      <p className={styles.snippet}>
        {isDocument && <span className={styles.from}>{hit.runName}</span>}
        {before}
        <mark>{match}</mark>
        {after}
      </p>
    </>
  )
}
