import { useWords } from '../../stores/words.ts'
import { formTitle } from '../../stores/workflow-words.ts'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './search.module.css'
import type { Found, Hit } from './use-search.ts'

interface SearchResultsProps {
  id: string
  open: boolean
  found: Found
  text: string
  chosen: number
  onChoose: (index: number) => void
  onGo: (hit: Hit) => void
}

export function SearchResults({ id, open, found, text, chosen, onChoose, onGo }: SearchResultsProps) {
  const { search } = useWords().screens
  const hits = found.state === 'found' ? found.hits : []
  const said = useSaid(found, text)
  return (
    <>
      <VisuallyHidden>
        <p role="status">{open ? said : ''}</p>
      </VisuallyHidden>
      {/* The list always exists, so that the box may point at it. */}
      <div className={cx(styles.results, !open && styles.closed)}>
        {found.state === 'failed' && <ErrorNotice fault={found.error} />}
        {found.state !== 'failed' && (
          <p className={styles.said}>
            <span>{said}</span>
            {hits.length > 0 && <span>{search.keys}</span>}
          </p>
        )}
        <div id={id} role="listbox" aria-label={search.results} className={styles.list}>
          {hits.map((hit, index) => (
            <HitLine
              key={`${hit.kind}${hit.id}`}
              id={`${id}-${index}`}
              hit={hit}
              chosen={index === chosen}
              onPoint={() => onChoose(index)}
              onGo={() => onGo(hit)}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function useSaid(found: Found, text: string): string {
  const { search } = useWords().screens
  if (found.state === 'tooShort') return search.tooShort
  if (found.state === 'searching') return search.searching
  if (found.state !== 'found') return ''
  return found.total === 0 ? search.nothing(text.trim()) : search.found(found.total)
}

interface HitLineProps {
  id: string
  hit: Hit
  chosen: boolean
  onPoint: () => void
  onGo: () => void
}

function HitLine({ id, hit, chosen, onPoint, onGo }: HitLineProps) {
  const words = useWords()
  const { before, match, after } = hit.snippet
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant of the box
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={cx(styles.hit, chosen && styles.chosen)}
      onPointerMove={onPoint}
      // The box would lose focus and close before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <p className={styles.top}>
        <span className={styles.number}>{hit.number}</span>
        <span className={styles.headline}>{hit.headline}</span>
        <Tag>
          {hit.kind === 'document' && hit.form ? formTitle(words, hit.form) : words.screens.search.run}
        </Tag>
      </p>
      <p className={styles.snippet}>
        {hit.kind === 'document' && <span className={styles.from}>{hit.runName}</span>}
        {before}
        <mark>{match}</mark>
        {after}
      </p>
    </div>
  )
}
