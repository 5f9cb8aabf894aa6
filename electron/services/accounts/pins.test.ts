import { afterEach, beforeEach, expect, test } from 'vitest'
import { inputFor } from '../test-support/inputs.ts'
import {
  discard,
  fakeWatch,
  newId,
  openOffice,
  PASSPHRASE,
  setUp,
  type TestOffice,
} from '../test-support/office.ts'
import { openRecords } from '../test-support/records.ts'

let office: TestOffice
let me: string
const PIN = '482915'

beforeEach(async () => {
  office = await openOffice()
  me = await setUp(office)
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

/** Signs a paper that is not there: pinRefused when the PIN was wrong, notFound when it was right. */
async function sign(pin: string, personId = me) {
  const signer = { kind: 'staff', personId, pin, deputyFor: null }
  const { code, params } = await office.refused(
    'form.sign',
    inputFor('form.sign', { signer, commandId: newId() }),
  )
  return code === 'pinRefused' ? params['wait'] : code
}
const setPin = (pin = PIN) => office.call('account.setPin', { passphrase: PASSPHRASE, pin })

test('a PIN is set with the passphrase, and only a good one', async () => {
  const weak = { passphrase: PASSPHRASE, pin: '123456' }
  expect(await office.refused('account.setPin', weak)).toMatchObject({
    code: 'pinWeak',
    params: { problem: 'tooSimple' },
  })
  const stranger = { passphrase: 'not the passphrase', pin: PIN }
  expect(await office.refused('account.setPin', stranger)).toMatchObject({ code: 'signInRefused' })
  await setPin()
  const { accounts } = await office.call('people.accounts', {})
  expect(accounts).toEqual([{ personId: me, hasAccount: true, hasPin: true, left: false, deputy: null }])
})

test('the right one proves; a wrong one, an unknown person and one without a PIN are refused alike', async () => {
  const person = { name: '没有密码的人', title: '', roles: ['ae' as const] }
  const other = (await office.call('people.add', { commandId: newId(), person })).personId
  expect(await sign(PIN)).toBe(0)
  await setPin()
  expect(await sign(PIN)).toBe('notFound')
  expect([await sign('593026'), await sign(PIN, newId()), await sign(PIN, other)]).toEqual([0, 0, 0])
})

test('after five wrong ones the next waits; each is noted without saying whose', async () => {
  await setPin()
  for (let count = 0; count < 4; count += 1) expect(await sign('593026')).toBe(0)
  expect(await sign('593026')).toBe(1)
  await office.close()
  const { journal, file } = await openRecords(office.folder)
  const failed = journal
    .stream('audit')
    .filter(({ type, body }) => type === 'audit.noted' && body.act === 'pinFailed')
  file.close()
  expect(failed).toHaveLength(5)
  expect(JSON.stringify(failed.map(({ body }) => body))).not.toContain('593026')
  office = await openOffice({ dataFolder: office.folder, watch: fakeWatch() })
})
