import { Search as Glass } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { ariaKeys } from '../../shared/acts/keys.ts'
import { useWords } from '../stores/words.ts'
import { ActKey } from '../ui/key-cap.tsx'
import styles from './palette.module.css'
import { PaletteList } from './palette-list.tsx'
import { type Entry, useEntries } from './use-entries.ts'
import { usePaletteKey } from './use-palette-key.ts'
import { useSearch } from './use-search.ts'

/** Goes anywhere and does anything from the keyboard: Ctrl/⌘ K, a few characters, Enter. */
export function Palette() {
  const { search } = useWords().screens
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const found = useSearch(text)
  const entries = useEntries(text, found)
  const at = Math.min(chosen, Math.max(0, entries.length - 1))
  const { leave } = usePaletteKey(input, () => {
    setChosen(0)
    setOpen(true)
  })

  function take(entry: Entry | undefined) {
    if (!entry) return
    setOpen(false)
    setText('')
    setChosen(0)
    if (entry.kind !== 'act') return navigate(entry.go)
    // Help is about the field one was in, and a dialog gives the focus back to it.
    leave()
    entry.act.run()
  }

  function onEscape() {
    if (open && text !== '') return setOpen(false)
    setOpen(false)
    setText('')
    leave()
  }

  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen(open ? Math.min(entries.length - 1, at + 1) : 0)
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, at - 1))
    else if (event.key === 'Enter') take(open ? entries[at] : undefined)
    else if (event.key === 'Escape') onEscape()
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
          aria-keyshortcuts={ariaKeys('palette')}
          aria-autocomplete="list"
          aria-expanded={open && entries.length > 0}
          aria-controls={list}
          aria-activedescendant={open && entries.length > 0 ? `${list}-${at}` : undefined}
          placeholder={search.example}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setChosen(0)
            setOpen(true)
          }}
          onPointerDown={() => setOpen(true)}
          onFocus={() => setOpen((before) => before || text !== '')}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <ActKey id="palette" />
      </div>
      <PaletteList
        {...{ id: list, open, found, text, entries }}
        chosen={at}
        onChoose={setChosen}
        onTake={take}
      />
    </search>
  )
}
