import { Search as Glass } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../stores/words.ts'
import { commandKey, KeyCap } from '../../ui/key-cap.tsx'
import { paths } from '../paths.ts'
import styles from './search.module.css'
import { SearchResults } from './search-results.tsx'
import { type Hit, useSearch } from './use-search.ts'

const pathOf = ({ kind, id, runId }: Hit): string =>
  kind === 'document' ? paths.document(id) : paths.run(runId)

/** Goes anywhere from the keyboard: Ctrl/⌘ K, a few characters, Enter. */
export function Search() {
  const { search } = useWords().screens
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const found = useSearch(text)
  const hits = found.state === 'found' ? found.hits : []
  const shown = open && found.state !== 'nothingAsked'
  useShortcut(() => input.current?.select())

  function go(hit: Hit | undefined) {
    if (!hit) return
    setOpen(false)
    setText('')
    navigate(pathOf(hit))
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    const last = hits.length - 1
    if (event.key === 'ArrowDown') setChosen((now) => Math.min(last, now + 1))
    else if (event.key === 'ArrowUp') setChosen((now) => Math.max(0, now - 1))
    else if (event.key === 'Enter') go(hits[chosen])
    else if (event.key === 'Escape') shown ? setOpen(false) : setText('')
    else return
    event.preventDefault()
    if (event.key.startsWith('Arrow')) setOpen(true)
  }

  return (
    <search className={styles.search}>
      <div className={styles.box}>
        <Glass size={16} className={styles.glass} aria-hidden />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={search.label}
          aria-keyshortcuts="Control+K Meta+K"
          aria-autocomplete="list"
          aria-expanded={shown && hits.length > 0}
          aria-controls={list}
          aria-activedescendant={shown && hits.length > 0 ? `${list}-${chosen}` : undefined}
          placeholder={search.example}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setChosen(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <KeyCap>{`${commandKey} K`}</KeyCap>
      </div>
      <SearchResults
        id={list}
        open={shown}
        found={found}
        text={text}
        chosen={chosen}
        onChoose={setChosen}
        onGo={go}
      />
    </search>
  )
}

function useShortcut(act: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}
