import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { rows, text } from '../../../shared/forms/read.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import type { StoryAct } from './ae-project.ts'
import { type ProjectSample, staff } from './project-people.ts'
import { instant } from './typed.ts'

/** What came after issue, as acts at their own times: delegation, actual dates, closed fixes, money, receipts. */

type Make = (record: Answers, document: string, last: string, sample: ProjectSample) => StoryAct[]

const person = (name: Json) => ({ id: null, name })
const evening = (day: string): string => instant(`${day}T18:30`)
const after = (at: string, minutes: number): string =>
  `${new Date(Date.parse(at) + (8 * 60 + minutes) * 60_000).toISOString().slice(0, 16)}:00+08:00`
const notBefore = (at: string, least: string): string =>
  Date.parse(at) > Date.parse(least) ? at : after(least, 1)

function entry(
  document: string,
  group: string,
  at: string,
  by: string,
  table: string,
  where: JsonObject,
  set: JsonObject,
): StoryAct {
  return { at, by, act: 'record', document, group, rows: [{ table, where, set }] as unknown as Json }
}

const delegation: Make = (record, document, last, sample) =>
  rows(record, 'depts').map((row, index) => {
    const head = staff(sample).find((one) => one.name === row['head'])
    const set = {
      decision: row['decision'] ?? null,
      executors: (row['executors'] as readonly string[]).map(person),
      promised_at: row['promised_at'] ?? null,
    }
    const at = after(last, 2 + index)
    return entry(
      document,
      'delegate',
      at,
      head?.key ?? 'ae',
      'depts',
      { dept: row['dept'] ?? null },
      set as JsonObject,
    )
  })

const progress: Make = (record, document, last) =>
  rows(record, 'tasks').map((row) => {
    const set = {
      actual_start: row['actual_start'] ?? null,
      actual_finish: row['actual_finish'] ?? null,
      percent: 100,
      delay_cause: row['delay_cause'] ?? null,
    }
    const at = notBefore(evening(text(row, 'actual_finish')), last)
    return entry(document, 'progress', at, 'ae', 'tasks', { wbs: row['wbs'] ?? null }, set)
  })

const fixes: Make = (record, document, last) =>
  rows(record, 'fixes').map((row) => {
    const set = { done_at: row['done_at'] ?? null, verified_by: person(row['verified_by'] ?? null) as Json }
    const at = notBefore(instant(`${text(row, 'done_at')}T09:00`), last)
    return entry(document, 'closeFixes', at, 'ae', 'fixes', { issue: row['issue'] ?? null }, set)
  })

/** The AE enters the event that made it due and what was promised; finance the invoice and what came in. */
const money: Make = (record, document) => [
  ...rows(record, 'rows').flatMap((row, index) => {
    const at = (evening: string, by: string, group: string, set: JsonObject) =>
      entry(document, group, evening, by, 'rows', { trigger: NAMES[index] ?? null }, set)
    const [triggered, invoiced] = [text(row, 'trigger_date'), text(row, 'invoice_date')]
    const received = text(row, 'received_date')
    return [
      at(evening(triggered), 'ae', 'collect', { trigger_date: triggered }),
      at(evening(invoiced), 'fi', 'receive', {
        invoice_no: row['invoice_no'] ?? null,
        invoice_date: invoiced,
      }),
      at(instant(`${received}T16:00`), 'fi', 'receive', {
        received_date: received,
        received_amount: Math.round(Number(row['received_amount']) * 100),
      }),
    ]
  }),
  ...followUps(record, document),
]

/** The log grows by one line at each call; every entry carries the whole of it. */
const followUps = (record: Answers, document: string): StoryAct[] =>
  rows(record, 'followups').map((row, index, all) => {
    const lines = all.slice(0, index + 1).map((one) => ({
      ...one,
      at: instant(text(one, 'at')),
      evidence: (one['evidence'] as readonly string[]).join('、') || null,
    }))
    const at = after(instant(text(row, 'at')), 5)
    return { at, by: 'ae', act: 'record', document, group: 'followUp', answers: { followups: lines as Json } }
  })

/** Events of the confirmed plan, by which the story knows the rows. */
const NAMES = ['合同签订', '进入制作', '成品验收'] as const

/** A signed change is carried out, and then done. */
const carriedOut: Make = (record, document, last) =>
  text(record, 'state') === '完成'
    ? [
        {
          at: after(last, 30),
          by: 'ae',
          act: 'record',
          document,
          group: 'progress',
          answers: { state: '执行中' },
        },
        {
          at: instant('2026-11-13T16:30'),
          by: 'ae',
          act: 'record',
          document,
          group: 'progress',
          answers: { state: '完成' },
        },
      ]
    : []

const rectified: Make = (record, document, last) => [
  ...rows(record, 'rectify').map((row) =>
    entry(
      document,
      'rectified',
      instant('2026-11-13T15:55'),
      'ae',
      'rectify',
      { item: row['item'] ?? null },
      { done_at: row['done_at'] ?? null },
    ),
  ),
  {
    at: after(last, 2),
    by: 'ae',
    act: 'record',
    document,
    group: 'final',
    answers: { final_at: record['final_at'] ?? null },
  },
]

const receipt: Make = (record, document, last) => {
  const lines = rows(record, 'lines').map((row) => ({
    table: 'lines',
    where: { name: row['name'] ?? null },
    set: { received: row['received'] ?? null },
  }))
  const answers = { arrived_at: instant(text(record, 'arrived_at')), condition: record['condition'] ?? null }
  return [
    {
      at: after(last, 2),
      by: 'ae',
      act: 'record',
      document,
      group: 'receipt',
      answers,
      rows: lines as unknown as Json,
    },
  ]
}

/** The round names the record of its contact once that is issued. */
const linked: Make = (record, document, _last, { forms }) => {
  const records = (forms['client_meeting'] ?? []) as readonly Answers[]
  const issued = records.find((one) => one['doc_no'] === record['meeting_ref'])
  const at = instant(text(issued ?? {}, 'issued_at'))
  const answers = { meeting_ref: record['meeting_ref'] ?? null }
  return [{ at: after(at, 5), by: 'ae', act: 'record', document, group: 'link', answers }]
}

/** The card's words came with the contract's. */
const conditionsMet: Make = (record, document) =>
  text(record, 'conditions') === ''
    ? []
    : [
        {
          at: instant('2026-10-09T16:00'),
          by: 'ae',
          act: 'record',
          document,
          group: 'conditions',
          answers: { conditions_met: '2026-10-09' },
        },
      ]

/** Before the archive; what is paid later is not in the story. */
const CLOSED = '2026-11-20'

/** The run begins with the signed sample; finance pays on the day that was planned. */
const ordered: Make = (record, document, last) => {
  const begun: StoryAct = {
    at: instant('2026-10-23T17:30'),
    by: 'ae',
    act: 'record',
    document,
    group: 'mass',
    answers: { mass_production: true },
  }
  const paid = rows(record, 'payments')
    .filter((row) => text(row, 'plan_date') < CLOSED)
    .map((row) => {
      const day = text(row, 'plan_date')
      const at = notBefore(instant(`${day}T17:30`), last)
      return entry(document, 'paid', at, 'fi', 'payments', { name: row['name'] ?? null }, { paid_date: day })
    })
  return [...(text(record, 'sample_due') === '' ? [] : [begun]), ...paid]
}

const MAKERS: { readonly [form: string]: Make } = {
  work_order: delegation,
  internal_timeline: progress,
  internal_review: fixes,
  proposal: linked,
  plan_confirmation: conditionsMet,
  change_request: carriedOut,
  purchase_order: ordered,
  receivables: money,
  acceptance: rectified,
  delivery_note: receipt,
}

export function records(
  form: AnyForm,
  record: JsonObject,
  document: string,
  last: string,
  sample: ProjectSample,
): readonly StoryAct[] {
  return MAKERS[form.id]?.(record as Answers, document, last, sample) ?? []
}
