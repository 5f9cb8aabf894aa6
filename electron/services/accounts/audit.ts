import { AUDIT_STREAM, type EventBody } from '../../../shared/engine/events.ts'
import { setAside } from '../backup/restore/swap.ts'
import type { Core } from '../core.ts'
import { metaOf, setMeta } from '../storage/meta.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import { triesEver } from './attempt-table.ts'

type Act = EventBody<'audit.noted'>['act']
type About = Partial<Omit<EventBody<'audit.noted'>, 'act'>>

/** Writes down what was done; inside a transaction. Says what was done to what, never what it said. */
export function note(core: Core, act: Act, by: string, about: About = {}): void {
  const body = { act, runId: null, documentId: null, count: null, ...about }
  core.record(AUDIT_STREAM, [{ type: 'audit.noted', body }], by)
}

const TRIES = 'tries_noted'

/**
 * Wrong passphrases while nobody was signed in could not be sealed. They were counted, though, and are noted at the
 * next right one: all tries since the last note but that one. Inside a transaction.
 */
export function noteFailures(core: Core, by: string): void {
  const tries = triesEver(core.db)
  const noted = countOf(core)
  if (tries - noted > 1) note(core, 'signInFailed', by, { count: tries - noted - 1 })
  setMeta(core.db, TRIES, sealJson(core.vault, 'meta', TRIES, 0, tries))
}

function countOf({ db, vault }: Core): number {
  const kept = metaOf(db, TRIES)
  return kept ? openJson<number>(vault, 'meta', TRIES, 0, kept) : 0
}

const RESTORES = 'restores_noted'

/**
 * Nobody is signed in when another office comes in, and its records know nothing of it. The one it replaced was set
 * aside, though: what was set aside since the last note is a restore. Inside a transaction.
 */
export function noteRestores(core: Core, by: string): void {
  const aside = setAside(core.folder)
  const kept = metaOf(core.db, RESTORES)
  const noted = new Set(kept ? openJson<readonly string[]>(core.vault, 'meta', RESTORES, 0, kept) : [])
  const fresh = aside.filter((name) => !noted.has(name))
  if (fresh.length === 0) return
  note(core, 'restored', by, { count: fresh.length })
  setMeta(core.db, RESTORES, sealJson(core.vault, 'meta', RESTORES, 0, aside))
}

/** A document that somebody read or printed: once per sitting. That it cannot be noted must not hide the document. */
export function noteSeen(core: Core, act: 'viewed' | 'printed', runId: string, documentId: string): void {
  const sitting = core.access.sitting()
  const what = `${act}/${documentId}`
  if (!sitting || sitting.viewed.has(what) || core.trouble() !== null) return
  try {
    core.db.transaction(() => note(core, act, sitting.personId, { runId, documentId }))
    sitting.viewed.add(what)
  } catch (error) {
    core.errors.add('audit', error)
  }
}
