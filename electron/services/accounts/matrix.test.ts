import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CALL_NAMES, type CallName, contract } from '../../../shared/contract/index.ts'
import { ROLES } from '../../../shared/values/people.ts'
import { BEYOND } from '../permission.ts'
import { inputFor } from '../test-support/inputs.ts'
import { discard, newId, openOffice, setUp, signIn, type TestOffice } from '../test-support/office.ts'

/**
 * Every call, by every role, in every state, through dispatch: let through, or refused with exactly one code. What a
 * call that was let through answers (notFound, badInput, …) is its own business.
 */

const PASS = 'each role has its own 口令'
/** Answered by the gate itself. */
const GATE = ['notSetUp', 'locked', 'notAllowed', 'unknownCall']
/** These end or change the state that the other cells stand on. */
const ENDS: readonly CallName[] = [
  'session.lock',
  'session.signIn',
  'session.recover',
  'office.setUp',
  'sample.begin',
  'sample.end',
]

let office: TestOffice
beforeAll(async () => {
  office = await openOffice()
})
afterAll(async () => {
  await office.close()
  discard(office.folder)
})

/** Wrong guesses are one's own: shared by all roles they would be waited for. */
async function gate(name: CallName, personId = newId()): Promise<string> {
  const signer = { kind: 'staff', personId, pin: '482915', deputyFor: null }
  const input = inputFor(name, { commandId: newId(), signer })
  const reply = await office.services.dispatch(name, input)
  return !reply.ok && GATE.includes(reply.fault.code) ? reply.fault.code : 'through'
}

/** Open in every state, and to everybody: what is let in there is nobody's. One's own office is back afterwards. */
async function sampleIsOpen(after: 'empty' | 'locked'): Promise<void> {
  expect(await gate('sample.begin')).toBe('through')
  expect((await office.call('sample.status', {})).sample).not.toBeNull()
  expect(await gate('sample.end')).toBe('through')
  expect((await office.call('sample.status', {})).sample).toBeNull()
  expect((await office.call('office.status', {})).state).toBe(after)
}

const shut = (name: CallName, code: string) => (contract[name].allow === 'anyone' ? 'through' : code)
const others = CALL_NAMES.filter((name) => !ENDS.includes(name))

describe('every call, in every state, by every role', () => {
  test('before there is an office', async () => {
    for (const name of others) expect([name, await gate(name)]).toEqual([name, shut(name, 'notSetUp')])
    expect((await office.refused('session.signIn', inputFor('session.signIn'))).code).toBe('notSetUp')
    expect((await office.refused('session.recover', inputFor('session.recover'))).code).toBe('notSetUp')
    await sampleIsOpen('empty')
  })

  test('of a role', async () => {
    await setUp(office)
    for (const role of ROLES) {
      const person = { name: `扮演 ${role}`, title: '', roles: [role] }
      const { personId } = await office.call('people.add', { commandId: newId(), person })
      await office.call('account.create', { personId, passphrase: PASS })
    }
    for (const role of ROLES) {
      const personId = await signIn(office, `扮演 ${role}`, PASS)
      for (const name of others) {
        const allowed = contract[name].allow !== 'manager' || BEYOND[role].includes(name)
        expect([role, name, await gate(name, personId)]).toEqual([
          role,
          name,
          allowed ? 'through' : 'notAllowed',
        ])
      }
      // Whoever goes to play has left their desk.
      await sampleIsOpen('locked')
    }
  }, 60_000)

  test('while locked', async () => {
    await office.call('session.lock', {})
    for (const name of others) expect([name, await gate(name)]).toEqual([name, shut(name, 'locked')])
    await sampleIsOpen('locked')
    expect(await gate('session.signIn')).toBe('through')
    expect(await gate('session.recover')).toBe('through')
    expect((await office.refused('office.setUp', inputFor('office.setUp'))).code).toBe('alreadySetUp')
  })
})
