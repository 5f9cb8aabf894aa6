import { expect, test } from 'vitest'
import { wordsIn } from './index.ts'
import { formTitle, paperName, stepClause, stepTitle, waitingText, workflowName } from './workflow-words.ts'

const words = wordsIn('zh-Hans')

test('known names have their words', () => {
  expect(stepTitle(words, 'ae', 'clause8')).toBe('客户会议记录')
  expect(stepClause(words, 'ae', 'clause16')).toContain('归档')
  expect(paperName(words, 'ae', 'MR')).toBe('客户会议记录')
  expect(formTitle(words, 'client_meeting')).toBe('客户会议记录')
  expect(waitingText(words, 'ae', { code: 'opening', params: {} })).not.toBe('opening')
})

test('unknown names, also those every object has, are shown as they are', () => {
  expect(workflowName(words, 'toString')).toBe('toString')
  expect(stepTitle(words, 'surgery', 'clause1')).toBe('clause1')
  expect(paperName(words, 'ae', 'ZZ')).toBe('ZZ')
  expect(formTitle(words, 'constructor')).toBe('constructor')
  expect(waitingText(words, 'ae', { code: 'later', params: {} })).toBe('later')
})
