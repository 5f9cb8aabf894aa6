import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { checkAnswers, openAnswers } from '../../../forms/check.ts'
import type { DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { planConfirmation } from './plan-confirmation.form.ts'

const HASH = '480191ceca3a'.padEnd(64, '0')
const review = documentFacts('internal_review', {
  works: [
    { name: '主画面', version: 'V2', file: '主画面_V2.pdf' },
    { name: '脚本二', version: 'V1', file: '脚本二_V1.pdf' },
  ],
  attachments: [{ name: '主画面_V2.pdf', size: 9, hash: HASH }],
})
const option = (name: string, version: string, result: string) => ({ name, version, result, opinion: '' })
const round = (...options: JsonObject[]) => documentFacts('proposal', { options }, { number: 'PP-1' })
const first = round(
  option('主画面', 'V1', '通过'),
  option('脚本二', 'V1', '通过'),
  option('方案B', 'V1', '否决'),
)
const second = round(option('主画面', 'V2', '通过'))
const before = [review, first, second]
const context = (documents: readonly DocumentFacts[] = before, now = '2026-09-29T09:30:00+08:00') =>
  contextAt(now, { documents })

const item = (more: JsonObject = {}): JsonObject => ({
  name: '主画面',
  version: 'V2',
  file: '主画面_V2.pdf',
  hash: '480191ceca3a',
  scope: ['创意', '版式'],
  ...more,
})
const typed = (items: JsonObject[] = [item()], more: JsonObject = {}): JsonObject => ({
  items,
  statement: '确认。',
  confirmed_at: '2026-09-29',
  ...more,
})
const found = (answers: JsonObject, documents = before) =>
  checkAnswers(planConfirmation, answers, context(documents)).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )

describe('a fresh confirmation', () => {
  it('lists what the client passed last, with the file that was reviewed', () => {
    const { answers, sources } = openAnswers(planConfirmation, context())
    expect(answers['items']).toEqual([
      { name: '主画面', version: 'V2', file: '主画面_V2.pdf', hash: HASH, scope: null },
      { name: '脚本二', version: 'V1', file: '脚本二_V1.pdf', hash: null, scope: null },
    ])
    expect(sources['items']?.source.code).toBe('document')
    expect(answers['confirmed_at']).toBe('2026-09-29')
  })
})

describe('a confirmation is refused', () => {
  it.each<[string, JsonObject[], string[]]>([
    ['of what was passed: not at all', [item()], []],
    [
      'of a version the client passed before the last one',
      [item({ version: 'V1' })],
      ['notPassed@items/0/name'],
    ],
    ['of what was rejected', [item({ name: '方案B', version: 'V1' })], ['notPassed@items/0/name']],
    ['of what was never shown', [item({ name: '包装' })], ['notPassed@items/0/name']],
    ['of the same work twice', [item(), item()], ['twice@items/1/name']],
    ['with a code that is none', [item({ hash: '480191CECA3' })], ['hashShape@items/0/hash']],
    ['of another file than was reviewed', [item({ hash: '480191ceca3b' })], ['hashDiffers@items/0/hash']],
    ['without a scope', [item({ scope: [] })], ['required@items/0/scope']],
  ])('%s', (_name, items, expected) => expect(found(typed(items))).toEqual(expected))

  it('of tomorrow', () => {
    expect(found(typed([item()], { confirmed_at: '2026-09-30' }))).toEqual(['inTheFuture@confirmed_at'])
  })

  it('of an option that came back and was not passed again', () => {
    const again = round(option('主画面', 'V3', '修改'))
    expect(found(typed(), [...before, again])).toEqual(['notPassed@items/0/name'])
  })

  it('while nothing was passed', () => {
    const [gate] = planConfirmation.gates ?? []
    const none = round(option('主画面', 'V1', '修改'))
    expect(gate?.waiting({}, context([none]))?.code).toBe('proposal')
    expect([gate?.waiting({}, context()), gate?.soft]).toEqual([null, false])
  })
})

describe('conditions', () => {
  const signed = (at: string) => [
    { place: 'sig_ae', name: '林小舟', at },
    { place: 'sig_client', name: '程青', at },
  ]
  const document = (more: JsonObject) =>
    documentFacts(
      'plan_confirmation',
      { ...typed(), conditions: '客户提供贺卡文字。', ...more },
      { signed: signed('2026-09-28T16:00:00+08:00') },
    )
  const asked = (now: string, more: JsonObject = {}) =>
    planConfirmation.reminders?.(document(more), context(before, now)).map((one) => one.rule)

  it('are asked about until they are entered as met', () => {
    expect(asked('2026-10-05T15:59:00+08:00')).toEqual([])
    expect(asked('2026-10-05T16:00:00+08:00')).toEqual(['planConditions'])
    expect(asked('2026-10-05T16:00:00+08:00', { conditions_met: '2026-10-05' })).toEqual([])
    expect(asked('2026-10-05T16:00:00+08:00', { conditions: null })).toEqual([])
  })

  it('are entered once it is signed, and not ahead', () => {
    const [group] = planConfirmation.records ?? []
    expect(group?.open?.(document({}), context())).toBe(true)
    expect(group?.open?.({ ...document({}), complete: false }, context())).toBe(false)
    expect(group?.open?.(document({ conditions: null }), context())).toBe(false)
    const met = (day: string) => group?.check?.({ conditions_met: day }, context(), document({})).length
    expect([met('2026-09-29'), met('2026-09-30')]).toEqual([0, 1])
  })
})

it('the paper shows short codes, the statement set apart and room for the client’s seal', () => {
  const { blocks } = buildSheet(
    planConfirmation,
    typed([item({ hash: HASH })], { conditions: '客户提供贺卡文字。' }),
    context(),
    {
      language: 'zh-Hans',
      number: 'CF-1',
      version: 1,
    },
  )
  const table = blocks.find((block) => block.block === 'table')
  expect(table?.block === 'table' && table.rows).toEqual([
    ['1', '主画面', 'V2', '主画面_V2.pdf', '480191ceca3a', '创意、版式'],
  ])
  const texts = blocks.flatMap((block) => (block.block === 'text' ? [[block.tone, block.text]] : []))
  expect(texts).toContainEqual(['statement', '确认。'])
  expect(texts).toContainEqual([undefined, '客户提供贺卡文字。'])
  const boxes = blocks.flatMap((block) => (block.block === 'signatures' ? block.boxes : []))
  expect(boxes.map((box) => [box.place, box.seal === true])).toEqual([
    ['sig_ae', false],
    ['sig_client', true],
  ])
})
