import { expect, test } from 'vitest'
import { clientMeeting } from '../../shared/workflows/ae/forms/client-meeting.form.ts'
import { openPages, pageAt, pageFields, pageOfField, REVIEW, turned } from './pages.ts'
import { meetingContext } from './test-context.ts'

const form = clientMeeting
const context = meetingContext()
const ids = (answers: { [key: string]: boolean | string }) =>
  openPages(form, answers, context).map((one) => one.id)
const full = openPages(form, {}, context)
const brief = openPages(form, { brief: true }, context)

test('the quick form is one page, the full record four', () => {
  expect(ids({ brief: true })).toEqual(['quick'])
  expect(ids({})).toEqual(['meeting', 'topics', 'actions', 'distribution'])
})

test('one stays where one is while the page holds', () => {
  expect(pageAt(form, full, 'topics')).toBe('topics')
  expect(pageAt(form, full, REVIEW)).toBe(REVIEW)
})

test('a page that holds no longer gives way to the last one before it', () => {
  expect(pageAt(form, brief, 'actions')).toBe('quick')
  expect(pageAt(form, full, 'quick')).toBe('meeting')
  expect(pageAt(form, full, null)).toBe('meeting')
  expect(pageAt(form, full, 'page of an older version')).toBe('meeting')
})

test('turning ends at both ends of the walk', () => {
  expect(turned(full, 'meeting', -1)).toBe('meeting')
  expect(turned(full, 'meeting', 1)).toBe('topics')
  expect(turned(full, 'distribution', 1)).toBe(REVIEW)
  expect(turned(full, REVIEW, 1)).toBe(REVIEW)
})

test('fields that do not apply are not asked; rare ones wait behind 更多', () => {
  const [page] = full
  if (!page) throw new Error('no page')
  const keys = (answers: { [key: string]: string }) => {
    const { first, more } = pageFields(form, page, answers, context)
    return { first: first.map((one) => one.key), more: more.map((one) => one.key) }
  }
  expect(keys({ contact_mode: '电话' }).first).not.toContain('place')
  expect(keys({ contact_mode: '面谈' }).first).toContain('place')
  expect(keys({}).more).toEqual(['recorder', 'attendees_third', 'absent', 'documents'])
  expect(keys({}).first).not.toContain('brief')
})

test('a problem leads to the page that asks for its field', () => {
  expect(pageOfField(full, 'actions')).toBe('actions')
  expect(pageOfField(brief, 'actions')).toBe('quick')
  expect(pageOfField(brief, 'remarks')).toBeNull()
})
