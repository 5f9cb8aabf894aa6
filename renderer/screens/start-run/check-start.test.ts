import { expect, test } from 'vitest'
import { contract } from '../../../shared/contract/index.ts'
import { type ContactRow, checkStart, hasProblems, type StartAnswers, toCommand } from './check-start.ts'

const row = (key: number, more: Partial<ContactRow> = {}): ContactRow => ({
  key,
  name: '',
  title: '',
  channel: '',
  canSign: false,
  ...more,
})

const whole: StartAnswers = {
  workflow: 'ae',
  from: null,
  name: '春季新品上市',
  client: '青禾茶饮',
  short: 'qhcy',
  address: '',
  contacts: [row(1, { name: ' 周敏 ', canSign: true }), row(2)],
}

test('what is sent is what the contract takes, without empty rows and spaces', () => {
  const sent = toCommand(whole)
  expect(sent.client.contacts).toEqual([{ name: '周敏', title: '', channel: '', canSign: true }])
  expect(sent.client.short).toBe('QHCY')
  const commandId = '018f2f6e-0000-7000-8000-000000000000'
  expect(contract['run.start'].input.safeParse({ ...sent, commandId }).success).toBe(true)
})

test('a whole form has no problems', () => {
  expect(hasProblems(checkStart(whole))).toBe(false)
})

test('each gap is named, a started row without a name too', () => {
  const problems = checkStart({
    ...whole,
    name: ' ',
    client: '',
    short: 'q',
    contacts: [row(7, { title: '总监' })],
  })
  expect(problems).toEqual({ name: true, client: true, short: true, contacts: [7] })
})
