import type { Sources } from '../../../shared/forms/check.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { FormClock } from '../../../shared/forms/form.ts'
import type { RecordParts } from '../projections/parts.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'

/** A paper being written. Not history: nothing of it is in the journal until it is issued. */
export interface DraftRecord {
  readonly id: string
  readonly runId: string
  readonly form: string
  /** The issued document this will become the next version of. */
  readonly revises: string | null
  readonly rev: number
  readonly openedAt: string
  readonly updatedAt: string
  readonly page: string | null
  readonly clock: FormClock | null
  readonly discardedAt: string | null
  readonly issuedAt: string | null
  readonly answers: Answers
  readonly sources: Sources
}

type Body = Pick<DraftRecord, 'answers' | 'sources'>

interface Row {
  readonly id: string
  readonly run: string
  readonly form: string
  /** The issued document this will become the next version of. */
  readonly revises: string | null
  readonly rev: number
  readonly opened_at: string
  readonly updated_at: string
  readonly page: string | null
  readonly clock_started_at: string | null
  readonly clock_due_at: string | null
  readonly discarded_at: string | null
  readonly issued_at: string | null
  readonly body: Uint8Array
}

const OPEN = 'discarded_at is null and issued_at is null'
const TRASHED = 'discarded_at is not null and issued_at is null'

export function draftOf(parts: RecordParts, id: string): DraftRecord | null {
  const row = parts.db.get<Row>('select * from draft where id = ?', id)
  return row ? record(parts, row) : null
}

/** Open drafts, of one run or of all, last written first. */
export function openDrafts(parts: RecordParts, run: string | null = null): readonly DraftRecord[] {
  const rows = parts.db.all<Row>(
    `select * from draft where ${OPEN} and (? is null or run = ?) order by updated_at desc, id desc`,
    run,
    run,
  )
  return rows.map((row) => record(parts, row))
}

/** Forms of a run's open drafts; their contents stay sealed. */
export function draftForms({ db }: RecordParts, run: string): readonly string[] {
  const sql = `select form from draft where ${OPEN} and run = ? order by opened_at, id`
  return db.all<{ readonly form: string }>(sql, run).map((one) => one.form)
}

/** Discarded drafts that were never issued, discarded last first. */
export function trashedDrafts(parts: RecordParts, offset: number, count: number): readonly DraftRecord[] {
  const rows = parts.db.all<Row>(
    `select * from draft where ${TRASHED} order by discarded_at desc, id desc limit ? offset ?`,
    count,
    offset,
  )
  return rows.map((row) => record(parts, row))
}

export function trashedCount({ db }: RecordParts): number {
  return db.get<{ count: number }>(`select count(*) as count from draft where ${TRASHED}`)?.count ?? 0
}

export interface DraftFacts {
  readonly drafts: number
  readonly clock: FormClock | null
}

/** How many drafts of a run are open, and the clock among them that runs out first. Opens no seal. */
export function draftFacts({ db }: RecordParts, run: string): DraftFacts {
  const rows = db.all<Pick<Row, 'clock_started_at' | 'clock_due_at'>>(
    `select clock_started_at, clock_due_at from draft where ${OPEN} and run = ?`,
    run,
  )
  return { drafts: rows.length, clock: mostPressing(rows.map(clockOf)) }
}

export function mostPressing(clocks: readonly (FormClock | null)[]): FormClock | null {
  const running = clocks.filter((clock) => clock !== null)
  return running.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0] ?? null
}

function clockOf(row: Pick<Row, 'clock_started_at' | 'clock_due_at'>): FormClock | null {
  const { clock_started_at: startedAt, clock_due_at: dueAt } = row
  return startedAt === null || dueAt === null ? null : { startedAt, dueAt }
}

function record({ vault }: RecordParts, row: Row): DraftRecord {
  return {
    id: row.id,
    runId: row.run,
    form: row.form,
    revises: row.revises,
    rev: row.rev,
    openedAt: row.opened_at,
    updatedAt: row.updated_at,
    page: row.page,
    clock: clockOf(row),
    discardedAt: row.discarded_at,
    issuedAt: row.issued_at,
    ...openJson<Body>(vault, 'draft', row.id, row.rev, row.body),
  }
}

export function addDraft({ db, vault }: RecordParts, draft: DraftRecord): void {
  db.run(
    `insert into draft (id, run, form, revises, rev, opened_at, updated_at, page, clock_started_at, clock_due_at, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    draft.id,
    draft.runId,
    draft.form,
    draft.revises,
    draft.rev,
    draft.openedAt,
    draft.updatedAt,
    draft.page,
    draft.clock?.startedAt ?? null,
    draft.clock?.dueAt ?? null,
    seal(vault, draft),
  )
}

/** Keeps the next revision. False when another writer was faster: the row is no longer at the revision before. */
export function keepDraft({ db, vault }: RecordParts, draft: DraftRecord): boolean {
  const changed = db.run(
    `update draft set rev = ?, updated_at = ?, page = ?, clock_started_at = ?, clock_due_at = ?, body = ?
     where id = ? and rev = ?`,
    draft.rev,
    draft.updatedAt,
    draft.page,
    draft.clock?.startedAt ?? null,
    draft.clock?.dueAt ?? null,
    seal(vault, draft),
    draft.id,
    draft.rev - 1,
  )
  return changed === 1
}

const seal = (vault: RecordParts['vault'], { id, rev, answers, sources }: DraftRecord) =>
  sealJson(vault, 'draft', id, rev, { answers, sources } satisfies Body)

export function markDiscarded({ db }: RecordParts, id: string, at: string | null): void {
  db.run('update draft set discarded_at = ? where id = ?', at, id)
}

export function markIssued({ db }: RecordParts, id: string, at: string): void {
  db.run('update draft set issued_at = ? where id = ?', at, id)
}

/** The limit alone: nothing that was typed changes, so its revision stays. */
export function setClock({ db }: RecordParts, id: string, clock: FormClock | null): void {
  db.run(
    'update draft set clock_started_at = ?, clock_due_at = ? where id = ?',
    clock?.startedAt ?? null,
    clock?.dueAt ?? null,
    id,
  )
}
