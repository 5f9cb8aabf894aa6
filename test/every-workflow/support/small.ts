import type { NewEvent, RecordedEvent } from '../../../shared/engine/events.ts'
import { contextWith } from '../../../shared/engine/facts.ts'
import { evolve, NO_RUN, type RunState } from '../../../shared/engine/run.ts'
import { defineWorkflow } from '../../../shared/engine/workflow.ts'
import type { FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import { defineForm } from '../../../shared/forms/form.ts'
import { problem } from '../../../shared/forms/problem.ts'
import { rows, text } from '../../../shared/forms/read.ts'
import type { JsonObject } from '../../../shared/values/json.ts'
import { contextAt, ME, RUN_ID } from './office.ts'

/** A workflow of one form that has everything the engine knows: gates, entries after issue, named signers. */

const person = (number: number, name: string, roles: PersonFacts['roles']): PersonFacts => ({
  id: `01990000-0000-7000-8000-00000000030${number}`,
  name,
  title: '',
  roles,
})
export const HEAD = person(1, '罗一鸣', ['dept_head'])
export const OTHER_HEAD = person(2, '鲁大衡', ['dept_head'])
export const DIRECTOR = person(3, '沈明月', ['director'])
export const PEOPLE = [ME, HEAD, OTHER_HEAD, DIRECTOR]

export const order = defineForm({
  id: 'work_order',
  prefix: 'WO',
  version: 1,
  fields: {
    note: { kind: 'text', required: true },
    lines: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', required: true },
        qty: { kind: 'integer', required: true },
        price: { kind: 'money' },
        amount: {
          kind: 'computed',
          shows: 'money',
          compute: (_answers, _context, row) => Number(row['qty'] ?? 0) * Number(row['price'] ?? 0),
        },
        done: { kind: 'integer', stage: 'after' },
      },
    },
    total: {
      kind: 'computed',
      shows: 'money',
      compute: (answers) => rows(answers, 'lines').reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0),
    },
    left: {
      kind: 'computed',
      live: true,
      compute: (answers) =>
        rows(answers, 'lines').reduce(
          (sum, row) => sum + Number(row['qty'] ?? 0) - Number(row['done'] ?? 0),
          0,
        ),
    },
    received_at: { kind: 'date', stage: 'after', required: true },
    sig_ae: { kind: 'signature' },
    sig_heads: { kind: 'signature' },
  },
  pages: [{ id: 'all', fields: ['note', 'lines'] }],
  says: ['advance', 'paid', 'never', 'progress', 'receipt', 'tooMany'],
  single: true,
  gates: [
    {
      id: 'T.hard',
      soft: false,
      waiting: (answers) => (text(answers, 'note') === '不行' ? { code: 'never', params: {} } : null),
    },
    {
      id: 'T.soft',
      soft: true,
      waiting: (answers) =>
        text(answers, 'note') === '先做' ? { code: 'advance', params: { by: '财务' } } : null,
    },
  ],
  records: [
    {
      id: 'progress',
      fields: ['lines'],
      who: ['writer', 'dept_head'],
      check: (answers) =>
        rows(answers, 'lines').flatMap((row, index) =>
          Number(row['done'] ?? 0) > Number(row['qty'] ?? 0)
            ? [problem(['lines', index, 'done'], 'rule', { say: 'tooMany' })]
            : [],
        ),
    },
    { id: 'receipt', fields: ['received_at'], who: ['finance'], open: ({ complete }) => complete },
  ],
  signing: [
    { key: 'sig_ae', party: 'staff', role: null, after: [], several: false, when: null },
    {
      key: 'sig_heads',
      party: 'staff',
      role: null,
      named: () => [HEAD.id, OTHER_HEAD.id],
      after: ['sig_ae'],
      several: true,
      when: null,
    },
  ],
  businessDate: () => '2026-09-03',
  headline: (answers) => text(answers, 'note'),
})

export const small = defineWorkflow({
  id: 'ae',
  version: 1,
  steps: [
    {
      id: 'one',
      clause: 1,
      papers: [{ prefix: 'WO', form: order }],
      gate: null,
      repeats: false,
      isDone: ({ documents }) => documents.some((one) => one.complete),
    },
  ],
  code: () => 'T-01',
})

export const START: RunState = {
  ...NO_RUN,
  id: RUN_ID,
  workflow: 'ae',
  version: 1,
  code: 'T-01',
  name: '小项目',
}

export const contextOf = (run: RunState, me: PersonFacts = ME): FormContext => {
  const {
    releases: _releases,
    documents: _documents,
    ...base
  } = contextAt('2026-09-04T09:00:00+08:00', { people: PEOPLE, me })
  return contextWith(small, run, base)
}

/** What was decided, as it would be recorded. */
export function happened(run: RunState, events: readonly NewEvent[], by = ME.id): RunState {
  return events.reduce<RunState>((before, event) => {
    const version = before.version + 1
    const at = '2026-09-04T09:00:00+08:00'
    const envelope = { id: RUN_ID, stream: RUN_ID, version, stationSeq: version, at, by }
    return evolve(before, { ...event, ...envelope } as RecordedEvent) ?? before
  }, run)
}

export const goodOrder = (more: JsonObject = {}): JsonObject => ({
  note: '印刷',
  lines: [
    { item: '礼盒', qty: 20, price: 150 },
    { item: '展架', qty: 3, price: 1000 },
  ],
  ...more,
})
