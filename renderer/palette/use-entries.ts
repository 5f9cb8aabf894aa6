import { useMemo } from 'react'
import type { PaletteAct } from '../../shared/acts/acts.ts'
import { LANGUAGES, wordsIn } from '../../shared/language/index.ts'
import type { Seen } from '../memory/memory.ts'
import { useMemoryStore } from '../memory/memory-store.ts'
import { paths } from '../screens/paths.ts'
import { type Act, useActs } from './acts-context.tsx'
import { actScore, PERSON_SCORE, ranked, recordScore } from './rank.ts'
import type { Found, FoundPerson, Hit } from './use-search.ts'

/** One line of the palette. `go`: an address; an act does something instead. */
export type Entry = { readonly key: string } & (
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'person'; readonly person: FoundPerson; readonly go: string }
  | { readonly kind: 'record'; readonly hit: Hit; readonly go: string }
  | { readonly kind: 'recent'; readonly seen: Seen; readonly go: string }
)

/** Shown before anything is typed, under what was looked at lately. */
const USUAL: readonly PaletteAct[] = [
  'startRun',
  'goToday',
  'goSignatures',
  'help',
  'shortcuts',
  'goView',
  'lock',
]

/** Where nothing was found one is not left standing. */
const INSTEAD: readonly PaletteAct[] = ['startRun', 'goRuns', 'goDocuments']

const ALL_NAMES = LANGUAGES.map((language) => wordsIn(language).screens.acts.names)

/** Offered, not found. */
export const isInstead = ({ key }: Entry): boolean => key.startsWith('instead ')
const insteadOf = (act: Act): Entry => ({ key: `instead ${act.id}`, kind: 'act', act })

const actEntry = (act: Act): Entry => ({ key: `act ${act.id}`, kind: 'act', act })

export function useEntries(text: string, found: Found): readonly Entry[] {
  const { all } = useActs()
  const seen = useMemoryStore(({ memory }) => memory.recent)
  return useMemo(() => {
    const asked = text.trim()
    return asked === '' ? beforeTyping(all, seen) : answers(asked, all, found)
  }, [text, found, all, seen])
}

function beforeTyping(all: readonly Act[], seen: readonly Seen[]): readonly Entry[] {
  return [
    ...seen.map((one): Entry => ({ key: `recent ${one.path}`, kind: 'recent', seen: one, go: one.path })),
    ...USUAL.flatMap((id) => all.filter((act) => act.id === id)).map(actEntry),
  ]
}

function answers(asked: string, all: readonly Act[], found: Found): readonly Entry[] {
  const acts = all.map((act) => ({ entry: actEntry(act), score: scoreOf(asked, act.id) }))
  if (found.state !== 'found') return ranked(acts).map(({ entry }) => entry)
  const people = found.people.map((person) => ({ entry: personEntry(person), score: PERSON_SCORE }))
  const records = found.hits.map((hit) => ({ entry: recordEntry(hit), score: recordScore(asked, hit) }))
  const lines = ranked([...acts, ...people, ...records]).map(({ entry }) => entry)
  return lines.length > 0 ? lines : INSTEAD.flatMap((id) => all.filter((act) => act.id === id)).map(insteadOf)
}

const scoreOf = (asked: string, id: PaletteAct): number =>
  actScore(
    asked,
    ALL_NAMES.map((names) => names[id].name),
    ALL_NAMES.map((names) => names[id].also),
  )

const personEntry = (person: FoundPerson): Entry => ({
  ...{ key: `person ${person.id}`, kind: 'person', person, go: paths.person(person.id) },
})

const recordEntry = (hit: Hit): Entry => ({
  ...{ key: `${hit.kind} ${hit.id}`, kind: 'record', hit },
  go: hit.kind === 'document' ? paths.document(hit.id) : paths.run(hit.runId),
})
