import { expect, test } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import { fieldHelp } from './field-help.ts'

const words = wordsIn('zh-Hans')
const at = (place: string | null) => fieldHelp(words, 'ae', 'client_meeting', place)

test('the form and the field one is in', () => {
  expect(at('f-end_at')?.field).toMatchObject({
    label: words.forms.client_meeting.fields.end_at.label,
    kind: 'dateTime',
    help: words.forms.client_meeting.fields.end_at.help,
  })
  expect(at('f-end_at')?.title).toBe('客户会议记录')
})

test('in a table, the column', () => {
  expect(at('f-actions-0-due_at')?.field).toMatchObject({ kind: 'date' })
  expect(at('f-actions-0-due_at')?.field?.label).toMatch(/ · /)
  expect(at('f-actions-add')?.field).toMatchObject({ kind: 'table' })
})

test('no field, or a form this version does not have', () => {
  expect(at(null)?.field).toBeNull()
  expect(at('f-nothing')?.field).toBeNull()
  expect(fieldHelp(words, 'ae', 'nothing', null)).toBeNull()
  expect(fieldHelp(words, 'nothing', 'client_meeting', null)).toBeNull()
})
