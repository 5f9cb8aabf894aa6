import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { receivables } from './receivables.form.ts'

const NOW = '2026-10-20T16:00:00+08:00'
const payments = [
  { name: '预付款', amount: 12_536_302, trigger: '合同签订', days: 5, day_type: '工作日' },
  { name: '余款', amount: 18_804_453, trigger: '成品验收', days: 10, day_type: '自然日' },
]
const contract = documentFacts('contract', { payments, effective_at: '2026-10-12' }, { number: 'CT-1' })
const change = documentFacts(
  'change_request',
  { cost_delta: 508_800, chargeable: '收费' },
  { number: 'CR-1' },
)
const context = (documents: readonly DocumentFacts[] = [contract], now = NOW) => contextAt(now, { documents })

const issued = (documents: readonly DocumentFacts[] = [contract]): Answers => {
  const { answers } = openAnswers(receivables, context(documents))
  return withComputed(receivables, answers, context(documents))
}
const rowsOf = (answers: Answers) => answers['rows'] as unknown as JsonObject[]
const document = (answers: Answers, more: Partial<DocumentFacts> = {}) =>
  documentFacts('receivables', answers, { number: 'RT-1', ...more })
/** The answers with cells of one row entered. */
const entered = (index: number, cells: JsonObject, base = issued()): Answers => ({
  ...base,
  rows: rowsOf(base).map((row, at) => (at === index ? { ...row, ...cells } : row)) as unknown as Json,
})
const group = (id: string) => receivables.records?.find((one) => one.id === id)
const found = (
  id: string,
  answers: Answers,
  documents: readonly DocumentFacts[] = [contract],
  base = issued(),
) =>
  group(id)
    ?.check?.(answers, context(documents), document(base))
    .map((one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`)

describe('a fresh tracker', () => {
  it('lists what the contract agreed, with its source', () => {
    const { answers, sources } = openAnswers(receivables, context([contract, change]))
    expect(answers['rows']).toEqual([
      { name: '预付款', amount: 12_536_302, trigger: '合同签订' },
      { name: '余款（含修改单CR-1）', amount: 19_313_253, trigger: '成品验收' },
    ])
    expect(sources['rows']?.source).toMatchObject({ code: 'document', number: 'CT-1' })
    expect(checkAnswers(receivables, answers, context([contract, change]))).toEqual([])
  })

  it.each<[string, JsonObject[], string[]]>([
    ['an amount that differs by a fen', [{ amount: 12_536_301 }], ['agreed@rows/0/amount']],
    ['another name', [{ name: '首付' }], ['agreed@rows/0/name']],
    ['another event', [{}, { trigger: '指定日期' }], ['agreed@rows/1/trigger']],
    ['the event in other words', [{ trigger: '合同生效' }, { trigger: '成品最终验收' }], []],
  ])('%s', (_name, more, expected) => {
    const changed = rowsOf(issued()).map((row, index) => ({ ...row, ...more[index] }))
    const problems = checkAnswers(receivables, { rows: changed as unknown as Json }, context())
    expect(problems.map((one) => `${one.params['say']}@${one.at.join('/')}`)).toEqual(expected)
  })

  it('has a row for each instalment', () => {
    const [first] = rowsOf(issued())
    const problems = checkAnswers(receivables, { rows: [first] as unknown as Json }, context())
    expect(problems.map((one) => one.params)).toEqual([{ say: 'count', found: 1, expected: 2 }])
  })

  it('waits for a contract in force', () => {
    const [gate] = receivables.gates ?? []
    expect(gate?.waiting({}, context([{ ...contract, complete: false }]))?.code).toBe('contract')
    expect([gate?.waiting({}, context()), gate?.soft]).toEqual([null, false])
  })
})

describe('entries', () => {
  const paid = { received_date: '2026-10-20', received_amount: 12_536_302 }

  it('put in the event that the papers tell, and nothing else', () => {
    const stamped = group('collect')?.stamp?.(issued(), context()) ?? {}
    expect(rowsOf(stamped).map((row) => row['trigger_date'] ?? null)).toEqual(['2026-10-12', null])
    const live = withComputed(receivables, stamped, context())
    expect(rowsOf(live)[0]).toMatchObject({
      due_date: '2026-10-19',
      overdue_days: 1,
      outstanding: 12_536_302,
    })
    expect(live).toMatchObject({ age_7: 12_536_302, age_current: 18_804_453, total_owed: 31_340_755 })
  })

  it.each<[string, number, JsonObject, string[]]>([
    ['the day it happened', 0, { trigger_date: '2026-10-12' }, []],
    ['another day', 0, { trigger_date: '2026-10-13' }, ['happenedOn@rows/0/trigger_date']],
    ['what has not happened', 1, { trigger_date: '2026-10-13' }, ['notHappened@rows/1/trigger_date']],
    ['money', 0, paid, ['financeOnly@rows/0/received_date', 'financeOnly@rows/0/received_amount']],
    ['an invoice', 0, { invoice_no: '1' }, ['financeOnly@rows/0/invoice_no']],
    ['a promise', 0, { promised_date: '2026-10-20' }, []],
  ])('the account side enters %s', (_name, index, cells, expected) =>
    expect(found('collect', entered(index, cells))).toEqual(expected),
  )

  it.each<[string, JsonObject, string[]]>([
    ['all of it', paid, []],
    ['part of it', { ...paid, received_amount: 1 }, []],
    ['too much', { ...paid, received_amount: 12_536_303 }, ['moreThanDue@rows/0/received_amount']],
    ['nothing', { ...paid, received_amount: 0 }, ['nothingReceived@rows/0/received_amount']],
    ['no day', { received_amount: 5 }, ['dayOfReceipt@rows/0/received_date']],
    ['tomorrow', { ...paid, received_date: '2026-10-21' }, ['inFuture@rows/0/received_date']],
    ['tomorrow’s invoice', { invoice_date: '2026-10-21' }, ['inFuture@rows/0/invoice_date']],
    ['a promise', { promised_date: '2026-10-20' }, ['aeOnly@rows/0/promised_date']],
  ])('finance enters %s', (_name, cells, expected) =>
    expect(found('receive', entered(0, cells))).toEqual(expected),
  )

  it('only finance may receive', () => {
    expect(group('receive')?.who).toEqual(['finance'])
  })

  it('follow a row into the next version by its place, though a change renames it', () => {
    expect(Object.keys(receivables.fields.rows.columns)[0]).toBe('no')
    expect(rowsOf(issued([contract, change])).map((row) => row['no'])).toEqual([1, 2])
  })
})

describe('the follow-up log', () => {
  const line = (more: JsonObject = {}): JsonObject => ({
    at: '2026-10-16T10:00:00+08:00',
    row: '预付款',
    channel: '微信',
    contact: '金穗',
    result: '等待审批',
    next_at: '2026-10-19',
    ...more,
  })
  const logged = (lines: JsonObject[], before: JsonObject[] = [], cells: JsonObject = {}) => {
    const base = { ...entered(0, cells), followups: before as unknown as Json }
    return found('followUp', { ...base, followups: lines as unknown as Json }, [contract], base)
  }

  it('grows by lines that say when the next try is', () => {
    expect(logged([line()])).toEqual([])
    expect(logged([line({ next_at: null })])).toEqual(['nextNeeded@followups/0/next_at'])
    expect(logged([line({ next_at: '2026-10-15' })])).toEqual(['nextBefore@followups/0/next_at'])
    expect(logged([line({ row: '尾款' })])).toEqual(['noSuchRow@followups/0/row'])
    const paid = { received_date: '2026-10-20', received_amount: 12_536_302 }
    expect(logged([line({ next_at: null })], [], paid)).toEqual([])
  })

  it('and never changes', () => {
    expect(logged([line(), line({ result: '承诺十月二十日' })], [line()])).toEqual([])
    expect(logged([line({ result: '没说什么' })], [line()])).toEqual(['appendOnly@followups'])
    expect(logged([], [line()])).toEqual(['appendOnly@followups'])
    expect(logged([line({ channel: '电话' })], [line({ channel: '书面函件' })])).toEqual([
      'appendOnly@followups',
    ])
  })
})

describe('reminders', () => {
  const at = (now: string, answers = issued(), documents: readonly DocumentFacts[] = [contract]) =>
    receivables
      .reminders?.(document(answers), context(documents, `${now}:00+08:00`))
      .map((one) => [one.rule, one.params['days'] ?? one.params['day'] ?? null])

  it('13: three days before, on the day, after; also before anybody entered the event', () => {
    expect(at('2026-10-15T09:00')).toEqual([])
    expect(at('2026-10-16T09:00')).toEqual([['paymentDue', '0']])
    expect(at('2026-10-19T23:00')).toEqual([['paymentDue', '0']])
    expect(at('2026-10-20T09:00')).toEqual([['paymentLate', '1']])
    const paid = entered(0, { received_date: '2026-10-20', received_amount: 12_536_302 })
    expect(at('2026-10-20T17:00', paid)).toEqual([])
  })

  it('the next try that was promised', () => {
    const log = (lines: JsonObject[]) => ({ ...issued(), followups: lines as unknown as Json })
    const line = { at: '2026-10-13T10:00:00+08:00', row: '预付款', contact: '金穗', next_at: '2026-10-14' }
    expect(at('2026-10-13T18:00', log([line]))).toEqual([])
    expect(at('2026-10-14T09:00', log([line]))).toEqual([['followUpDue', null]])
    expect(at('2026-10-14T09:00', log([line, { ...line, next_at: '2026-10-15' }]))).toEqual([])
  })

  it('20: the last written demand, logged or sent, is more than two and a half years old', () => {
    const letter = documentFacts('payment_notice', { sent_at: '2026-10-13T09:00:00+08:00' })
    const rule = (now: string) => at(now, issued(), [contract, letter])?.map(([name]) => name)
    expect(rule('2029-04-01T09:00')).toEqual(['paymentLate'])
    expect(rule('2029-05-01T09:00')).toEqual(['paymentLate', 'limitation'])
  })

  it('a change was signed since', () => {
    expect(at('2026-10-14T09:00', issued(), [contract, change])).toEqual([['receivablesBehind', null]])
    expect(at('2026-10-14T09:00', issued([contract, change]), [contract, change])).toEqual([])
  })
})

it('the paper has terms, due dates that are known, and the total', () => {
  const { blocks, page } = buildSheet(receivables, issued(), context(), {
    language: 'zh-Hans',
    number: 'RT-1',
    version: 1,
  })
  const table = blocks.find((block) => block.block === 'table')
  expect(table?.block === 'table' && table.rows).toEqual([
    ['1', '预付款', '125,363.02', '合同签订', '触发后 5 个工作日', '2026-10-12', '2026-10-19'],
    ['2', '余款', '188,044.53', '成品验收', '触发后 10 日', '—', '—'],
  ])
  const totals = blocks.find((block) => block.block === 'totals')
  expect(totals?.block === 'totals' && totals.lines.map((one) => one.value)).toEqual(['313,407.55'])
  expect(page?.orientation).toBe('landscape')
})
