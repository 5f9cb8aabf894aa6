import type { Decision } from '../../../shared/engine/decide.ts'
import { decideSubmit } from '../../../shared/engine/decide.ts'
import { decideRecord } from '../../../shared/engine/decide-record.ts'
import { decideSign } from '../../../shared/engine/decide-sign.ts'
import type { RecordedEvent } from '../../../shared/engine/events.ts'
import { contextWith } from '../../../shared/engine/facts.ts'
import { evolve, type RunState } from '../../../shared/engine/run.ts'
import type { Answers, DocumentFacts, FormContext, OfficeSettings } from '../../../shared/forms/context.ts'
import { ae } from '../../../shared/workflows/ae/workflow.ts'
import { agencyAt, staff } from './agency.ts'
import { RUN_ID } from './office.ts'
import { runWith } from './runs.ts'
import { HAND } from './signing.ts'

/** A project of the sample's agency, played act by act through the decisions of the engine. */
export interface Project {
  /** Everything a form sees for somebody at a moment. */
  readonly seenBy: (name: string) => FormContext
  readonly document: (number: string) => DocumentFacts
  /** Code of the refusal, or `ok`; what is allowed has happened. */
  readonly submit: (form: string, answers: Answers, as?: string, revises?: string) => string
  readonly sign: (number: string, place: string, as: string) => string
  readonly record: (number: string, group: string, answers: Answers, as: string) => string
}

const id = (number: number) => `01990000-0000-7000-a000-${String(number).padStart(12, '0')}`

/** `clock` is read at every act. */
export function startProject(clock: () => string, settings: Partial<OfficeSettings> = {}): Project {
  let run: RunState = runWith(0)
  let drafts = 0

  const seenBy = (name: string): FormContext => {
    const base = agencyAt(clock(), { me: staff(name) })
    return contextWith(ae, run, { ...base, settings: { ...base.settings, ...settings } })
  }
  const happens = (decision: Decision, as: string): string => {
    if (!decision.ok) {
      const { code, problems = [] } = decision.fault
      return [code, ...problems.map((one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`)].join(
        ' ',
      )
    }
    for (const event of decision.events) {
      const version = run.version + 1
      const envelope = {
        id: id(version),
        stream: RUN_ID,
        version,
        stationSeq: version,
        at: clock(),
        by: staff(as).id,
      }
      run = evolve(run, { ...event, ...envelope } as RecordedEvent) ?? run
    }
    return 'ok'
  }
  const document = (number: string): DocumentFacts => {
    const found = seenBy('林小舟').documents.find((one) => one.number === number)
    if (!found) throw new Error(`no ${number}`)
    return found
  }

  return {
    seenBy,
    document,
    submit: (form, answers, as = '林小舟', revises) => {
      drafts += 1
      const command = {
        expectedVersion: run.version,
        draftId: id(500 + drafts),
        revises: revises === undefined ? null : document(revises).id,
        form,
        answers,
        language: 'zh-Hans' as const,
      }
      const numbered = (prefix: string) => run.documents.filter((one) => one.number.startsWith(prefix)).length
      const given = { documentId: id(800 + drafts), numbered, context: seenBy(as) }
      return happens(decideSubmit(ae, run, command, given), as)
    },
    sign: (number, place, as) => {
      const { id: documentId, version } = document(number)
      const { id: personId, name, title } = staff(as)
      const command = {
        documentId,
        version,
        place,
        hash: 'h',
        signer: { kind: 'staff' as const, personId, name, title, deputyFor: null },
        how: { method: 'drawn' as const, ...HAND },
      }
      return happens(
        decideSign(ae, run, command, { context: seenBy(as), deputies: [], hash: 'h', hand: null }),
        as,
      )
    },
    record: (number, group, answers, as) => {
      const command = { documentId: document(number).id, expectedVersion: run.version, group, answers }
      return happens(decideRecord(ae, run, command, seenBy(as)), as)
    },
  }
}
