import { describe, expect, it } from 'vitest'
import { contextAt } from '../../../test/every-workflow/support/office.ts'
import type { Json } from '../../values/json.ts'
import { type FieldSpec, KIND_IDS, kindOf } from '../kinds.ts'

const situation = { answers: {}, row: null, context: contextAt() }
const codes = (spec: FieldSpec, value: Json) =>
  kindOf(spec)
    .check(value, spec, ['f'], situation)
    .map((one) => `${one.code}@${one.at.join('/')}`)
const isDraft = (spec: FieldSpec, value: unknown) => kindOf(spec).draft(spec).safeParse(value).success

const choice: FieldSpec = { kind: 'choice', options: ['甲', '乙'] }
const choices: FieldSpec = { kind: 'choices', options: ['甲', '乙'] }
const checklist: FieldSpec = { kind: 'checklist', options: ['甲', '乙'] }
const money: FieldSpec = { kind: 'money', min: 0, max: 100_00 }
const table: FieldSpec = {
  kind: 'table',
  minRows: 1,
  maxRows: 2,
  columns: { name: { kind: 'text', required: true }, cost: { kind: 'money' } },
}

describe('a finished value', () => {
  it.each<[FieldSpec, Json, string[]]>([
    [{ kind: 'text' }, '字'.repeat(200), []],
    [{ kind: 'text' }, '字'.repeat(201), ['tooLong@f']],
    [{ kind: 'text', max: 3 }, '😀😀😀', []],
    [{ kind: 'text', max: 3 }, '  一二三  ', []],
    [{ kind: 'longText', max: 3 }, '一二三四', ['tooLong@f']],
    [{ kind: 'integer' }, 1.5, ['notAnInteger@f']],
    [{ kind: 'integer', min: 1, max: 3 }, 4, ['outOfRange@f']],
    [{ kind: 'number', min: 0 }, -0.5, ['outOfRange@f']],
    [{ kind: 'number' }, 0.5, []],
    [money, 100_00, []],
    [money, 100_01, ['outOfRange@f']],
    [money, 0.5, ['notAnInteger@f']],
    [{ kind: 'percent', max: 100 }, 101, ['outOfRange@f']],
    [{ kind: 'duration' }, -1, ['outOfRange@f']],
    [{ kind: 'date' }, '2026-02-29', ['notADay@f']],
    [{ kind: 'date' }, '2026-02-28', []],
    [{ kind: 'time' }, '24:00', ['notAnInstant@f']],
    [{ kind: 'time' }, '23:59', []],
    [{ kind: 'dateTime' }, '2026-09-02T11:30', ['notAnInstant@f']],
    [{ kind: 'dateTime', past: true }, '2026-09-02T17:20:00+08:00', []],
    [{ kind: 'dateTime', past: true }, '2026-09-02T17:20:01+08:00', ['inTheFuture@f']],
    [{ kind: 'dateTime' }, '2030-01-01T00:00:00Z', []],
    [choice, '乙', []],
    [choice, '丙', ['notAnOption@f']],
    [choices, ['甲', '丙'], ['notAnOption@f']],
    [{ kind: 'yesNo' }, false, []],
    [{ kind: 'yesNoNa' }, 'maybe', ['notAnOption@f']],
    [{ kind: 'yesNoNa' }, 'na', []],
    [{ kind: 'person' }, { id: null, name: '柯檬' }, []],
    [{ kind: 'person' }, { id: null, name: '字'.repeat(61) }, ['tooLong@f']],
    [{ kind: 'reference', to: 'x' }, { id: '', label: '甲' }, ['required@f']],
    [table, [{ name: '甲', cost: 1 }], []],
    [table, [{ name: ' ', cost: 1.5 }], ['required@f/0/name', 'notAnInteger@f/0/cost']],
    [table, [], ['tooFewRows@f']],
    [table, [{ name: '1' }, { name: '2' }, { name: '3' }], ['tooManyRows@f']],
    [checklist, [{ item: '甲', answer: 'yes', note: '' }], ['required@f/1/answer']],
    [{ kind: 'countSheet', options: ['一'] }, [{ item: ' ', counts: [1] }], ['required@f/0/item']],
    [{ kind: 'bodyDiagram' }, [{ view: 'front', x: 0, y: 1, label: '' }], ['required@f/0/label']],
    [{ kind: 'attachment', max: 0 }, [{ name: 'a', size: 1, hash: 'x' }], ['tooManyRows@f']],
    [{ kind: 'signature' }, { name: '柯檬' }, ['signedByNobody@f']],
  ])('%j %j → %j', (spec, value, expected) => expect(codes(spec, value)).toEqual(expected))
})

describe('a value being typed', () => {
  it.each<[FieldSpec, unknown]>([
    [{ kind: 'text', max: 3 }, '字'.repeat(500)],
    [{ kind: 'date' }, '2026-0'],
    [{ kind: 'dateTime' }, '明天'],
    [choice, '丙'],
    [{ kind: 'integer', max: 3 }, 1.5],
    [table, []],
    [table, [{ name: null }]],
    [table, [{}, {}, {}]],
  ])('%j may be %j', (spec, value) => expect(isDraft(spec, value)).toBe(true))

  it.each<[FieldSpec, unknown]>([
    [{ kind: 'text' }, 5],
    [{ kind: 'text' }, '字'.repeat(20_001)],
    [{ kind: 'integer' }, '5'],
    [{ kind: 'number' }, Number.POSITIVE_INFINITY],
    [{ kind: 'yesNo' }, 'true'],
    [{ kind: 'person' }, { id: null, name: '甲', admin: true }],
    [table, [{ name: '甲', other: 1 }]],
    [table, [{ name: { id: null } }]],
    [{ kind: 'signature' }, { name: '柯檬' }],
    [{ kind: 'signature' }, ''],
    [{ kind: 'bodyDiagram' }, [{ view: 'side', x: 0, y: 0, label: '' }]],
  ])('%j may not be %j', (spec, value) => expect(isDraft(spec, value)).toBe(false))

  it('loses marks nobody sees and keeps its lines', () => {
    const spec: FieldSpec = { kind: 'longText' }
    expect(kindOf(spec).draft(spec).parse('一\u200B\r\n二\uFEFF')).toBe('一\n二')
  })
})

it('every kind knows its own name, and its empty value is empty and may stand in a draft', () => {
  for (const id of KIND_IDS) {
    const spec = {
      kind: id,
      options: ['甲'],
      columns: {},
      to: 'x',
      compute: () => null,
    } as unknown as FieldSpec
    const kind = kindOf(spec)
    expect(kind.id).toBe(id)
    expect(kind.isEmpty(kind.empty(spec))).toBe(true)
    expect(isDraft(spec, kind.empty(spec))).toBe(true)
    expect(isDraft(spec, null)).toBe(true)
  }
})
