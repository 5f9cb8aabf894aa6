import { type DocumentState, evolve, NO_RUN, newestOf, type RunState } from '../../../shared/engine/run.ts'
import { formOf } from '../../../shared/engine/workflow.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { type RenditionFacts, renditionOf } from '../../../shared/sheet/signed.ts'
import type { Zone } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { Journal } from '../journal/journal.ts'
import { zoneOf } from '../projections/office.ts'
import type { RecordParts } from '../projections/parts.ts'
import { runOf } from '../projections/runs.ts'
import { documentEvents } from '../projections/signing.ts'
import { coveredHash } from '../signing/hash.ts'
import { SealBroken } from '../storage/errors.ts'
import type { PrintJob } from './print-jobs.ts'

/** A version of a document as it stood after one event, and how it printed then. */
export interface Rendition {
  readonly document: DocumentState
  readonly runId: string
  readonly sheet: Sheet
  /** SHA-256 of what its signatures cover. */
  readonly hash: string
  /** Time of the event, and its hash in the chain. */
  readonly at: string
  readonly eventHash: string
}

type Parts = RecordParts & { readonly journal: Journal }

/** Folded from the document's own events, so that a rendition is the same whenever it is made again. */
export function renditionAfter(parts: Parts, job: Pick<PrintJob, 'seq' | 'document'>): Rendition {
  const found = documentEvents(parts, job.document, job.seq).map((seq) => parts.journal.event(seq))
  const events = found.flatMap((one) => (one ? [one.event] : []))
  const run = events.reduce<RunState | null>(evolve, NO_RUN)
  const document = run && newestOf(run, job.document)
  const last = found.at(-1)
  if (!document || !last || last.event.stationSeq !== job.seq) throw new SealBroken('event')
  const runId = last.event.stream
  const hash = coveredHash(runId, document)
  const facts = {
    zone: zoneOf(parts) ?? 'UTC',
    hash,
    ...formFacts(runOf(parts, runId)?.workflow ?? '', document),
  }
  const sheet = renditionOf(document, facts)
  return { document, runId, sheet, hash, at: last.event.at, eventHash: last.hash }
}

/** The same for a document as its run knows it now. */
export function renditionNow(workflow: string, runId: string, document: DocumentState, zone: Zone): Sheet {
  const hash = coveredHash(runId, document)
  return renditionOf(document, { zone, hash, ...formFacts(workflow, document) })
}

function formFacts(
  workflow: string,
  { form: id }: DocumentState,
): Pick<RenditionFacts, 'clientPlace' | 'form'> {
  const known = workflowOf(workflow)
  const form = known && formOf(known, id)
  return { form, clientPlace: form?.signing?.find((one) => one.party === 'client')?.key ?? null }
}
