import { describe, expect, test } from 'vitest'
import { clientMeeting } from '../../shared/workflows/ae/forms/client-meeting.form.ts'
import { changedFields, isFixed } from './revision.ts'

const revision = {
  documentId: '018f0000-0000-7000-8000-000000000009',
  number: 'MR-20261122-01',
  from: 1,
  answers: { subject: '新品上市', place: '三楼', no_action: false, end_at: '2026-11-22T09:00:00+08:00' },
}

describe('a revision', () => {
  test('shows what was changed, and an empty field is empty', () => {
    const answers = { ...revision.answers, no_action: null, place: '二楼', remarks: '' }
    expect(changedFields(clientMeeting, answers, revision)).toEqual(['place'])
    expect(changedFields(clientMeeting, revision.answers, revision)).toEqual([])
  })

  test('does not show what the program fills in', () => {
    const answers = { ...revision.answers, issued_at: '2026-11-22T10:00:00+08:00' }
    expect(changedFields(clientMeeting, answers, revision)).toEqual([])
  })

  test('keeps the end of the contact', () => {
    expect(isFixed(clientMeeting, revision, 'end_at')).toBe(true)
    expect(isFixed(clientMeeting, revision, 'place')).toBe(false)
    expect(isFixed(clientMeeting, null, 'end_at')).toBe(false)
  })
})
