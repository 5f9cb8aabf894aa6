import { useEffect, useRef } from 'react'
import { useWords } from '../stores/words.ts'
import { cx } from '../ui/cx.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { EntryLine } from './entry-line.tsx'
import styles from './palette.module.css'
import { type Entry, isInstead } from './use-entries.ts'
import type { Found } from './use-search.ts'

interface PaletteListProps {
  id: string
  open: boolean
  found: Found
  text: string
  entries: readonly Entry[]
  chosen: number
  onChoose: (index: number) => void
  onTake: (entry: Entry) => void
}

export function PaletteList(props: PaletteListProps) {
  const { id, open, found, text, entries, chosen, onChoose, onTake } = props
  const { search } = useWords().screens
  const said = useSaid(found, text, entries)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [open, chosen])
  return (
    <>
      <VisuallyHidden>
        <p role="status">{open ? said : ''}</p>
      </VisuallyHidden>
      {/* The list always exists, so that the box may point at it. */}
      <div className={cx(styles.results, !open && styles.closed)}>
        {found.state === 'failed' && <ErrorNotice fault={found.error} />}
        <p className={styles.said}>
          <span>{said}</span>
          {entries.length > 0 && <span>{search.keys}</span>}
        </p>
        {entries[0] && isInstead(entries[0]) && <p className={styles.said}>{search.nothingExample}</p>}
        <div ref={list} id={id} role="listbox" aria-label={search.results} className={styles.list}>
          {entries.map((entry, index) => (
            <EntryLine
              key={entry.key}
              id={`${id}-${index}`}
              entry={entry}
              chosen={open && index === chosen}
              onPoint={() => onChoose(index)}
              onTake={() => onTake(entry)}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function useSaid(found: Found, text: string, entries: readonly Entry[]): string {
  const { search } = useWords().screens
  if (text.trim() === '') return entries[0]?.kind === 'recent' ? search.recent : search.usual
  if (found.state === 'tooShort') return entries.length > 0 ? search.found(entries.length) : search.tooShort
  if (found.state === 'searching') return search.searching
  if (found.state !== 'found') return ''
  const total = found.total + entries.filter((one) => one.kind !== 'record' && !isInstead(one)).length
  return total === 0 ? search.nothing(text.trim()) : search.found(total)
}
