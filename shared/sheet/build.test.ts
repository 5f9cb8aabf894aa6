import { describe, expect, it } from 'vitest'
import { contextAt, goodMeeting } from '../../test/every-workflow/support/office.ts'
import { DEFAULT_SETTINGS, type FormContext } from '../forms/context.ts'
import { LANGUAGES } from '../language/index.ts'
import type { JsonObject } from '../values/json.ts'
import { clientMeeting } from '../workflows/ae/forms/client-meeting.form.ts'
import { buildSheet, type SheetFacts } from './build.ts'
import { type Sheet, signedPart } from './sheet.ts'

const FACTS: SheetFacts = { language: 'zh-Hans', number: 'MR-20260902-01', version: 1 }
const sheet = (more: JsonObject = {}, facts: Partial<SheetFacts> = {}, context: FormContext = contextAt()) =>
  buildSheet(clientMeeting, goodMeeting(more), context, { ...FACTS, ...facts })
const issued = {
  issued_at: '2026-09-02T17:20:00+08:00',
  elapsed: 350,
  feedback_due_at: '2026-09-04T17:20:00+08:00',
}
const says = (made: Sheet, text: string) => JSON.stringify(made).includes(text)

describe('buildSheet', () => {
  it('makes equal sheets of equal input', () => {
    for (const language of LANGUAGES) expect(sheet({}, { language })).toEqual(sheet({}, { language }))
  })

  it('changes nothing it was given', () => {
    const answers = Object.freeze(goodMeeting())
    const before = JSON.stringify(answers)
    buildSheet(clientMeeting, answers, contextAt(), FACTS)
    expect(JSON.stringify(answers)).toBe(before)
  })

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(sheet()))).toEqual(sheet()))

  it('marks a draft', () => {
    expect(sheet({}, { number: null })).toMatchObject({ mark: '草稿', corner: { number: null } })
    expect(sheet().mark).toBeNull()
  })

  it('does not look at the clock once issued', () => {
    const later = contextAt('2027-01-01T00:00:00+08:00')
    expect(sheet(issued, {}, later)).toEqual(sheet(issued))
  })

  it('prints the times of a record in time, and its claim', () => {
    const made = sheet(issued)
    for (const text of ['2026-09-02 10:00–11:30', '5 小时 50 分', '是，在24小时内', '24小时内整理'])
      expect(says(made, text)).toBe(true)
  })

  it('does not claim 24 hours it did not keep', () => {
    const late = sheet({ ...issued, issued_at: '2026-09-03T12:00:00+08:00', late_reason: '等核对' })
    expect([says(late, '否，已超时'), says(late, '等核对'), says(late, '24小时内整理')]).toEqual([
      true,
      true,
      false,
    ])
    const settings = { ...DEFAULT_SETTINGS, deferOverHolidays: true }
    const friday = {
      start_at: '2026-09-04T15:00:00+08:00',
      end_at: '2026-09-04T16:00:00+08:00',
      issued_at: '2026-09-07T09:00:00+08:00',
    }
    const deferred = sheet(friday, {}, contextAt(undefined, { settings }))
    expect([says(deferred, '按公司规定顺延'), says(deferred, '24小时内整理')]).toEqual([true, false])
  })

  it('leaves out what does not apply', () => {
    const call = sheet({ contact_mode: '电话', place: '会议室' })
    expect(says(call, '会议室')).toBe(false)
    expect(says(call, '总监')).toBe(true)
    expect(says(sheet({ is_opening: false }), '总监')).toBe(false)
  })

  it('does not call the end of a call its start', () => {
    const call = sheet({ brief: true, contact_mode: '电话', start_at: null })
    expect([says(call, '"结束时间","value":"2026-09-02 11:30"'), says(call, '开始时间')]).toEqual([
      true,
      false,
    ])
  })
})

describe('signedPart', () => {
  it('leaves the signatures out, and the mark', () => {
    const part = signedPart(sheet()) as unknown as Sheet
    expect(part).not.toHaveProperty('mark')
    expect(part.blocks.some((block) => block.block === 'signatures')).toBe(false)
    expect(sheet().blocks.some((block) => block.block === 'signatures')).toBe(true)
  })

  it('does not change when somebody signs', () => {
    const signed = { name: '柯檬', title: '', date: '2026-09-04', methodText: null, strokes: [] }
    const after: Sheet = {
      ...sheet(),
      blocks: sheet().blocks.map((block) =>
        block.block === 'signatures'
          ? { ...block, boxes: block.boxes.map((box) => ({ ...box, signed })) }
          : block,
      ),
    }
    expect(signedPart(after)).toEqual(signedPart(sheet()))
  })

  it('changes with every word that is read', () => {
    expect(signedPart(sheet({ subject: '另一个主题' }))).not.toEqual(signedPart(sheet()))
  })
})
