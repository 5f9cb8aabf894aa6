import { expect, test } from 'vitest'
import { CALL_NAMES, type CallName, contract } from '../../shared/contract/index.ts'
import { ROLES, type Role } from '../../shared/values/people.ts'
import { BEYOND, permit } from './permission.ts'

const by = (roles: readonly Role[]) => ({
  state: 'open' as const,
  me: { id: '00000000-0000-7000-8000-000000000001', name: '李婷', title: '', roles: [...roles] },
})
const nobody = (state: 'empty' | 'locked' | 'open') => ({ state, me: null })

const codeOf = (work: () => void): string => {
  try {
    work()
    return 'allowed'
  } catch (error) {
    return String((error as Error).message)
  }
}
const expected = (name: CallName, allowed: { readonly [A in 'anyone' | 'staff' | 'manager']: string }) =>
  allowed[contract[name].allow]

test.each(CALL_NAMES)('%s before there is an office, while locked, and for every role', (name) => {
  const asked = (who: Parameters<typeof permit>[1]) => codeOf(() => permit(name, who))
  const shut = (code: string) => expected(name, { anyone: 'allowed', staff: code, manager: code })
  expect(asked(nobody('empty'))).toBe(shut('notSetUp'))
  expect(asked(nobody('locked'))).toBe(shut('locked'))
  expect(asked(nobody('open'))).toBe(shut('damaged'))
  for (const role of ROLES) {
    const manager = BEYOND[role].includes(name) ? 'allowed' : 'notAllowed'
    expect([role, asked(by([role]))]).toEqual([
      role,
      expected(name, { anyone: 'allowed', staff: 'allowed', manager }),
    ])
  }
  expect(asked(by([]))).toBe(expected(name, { anyone: 'allowed', staff: 'allowed', manager: 'notAllowed' }))
  expect(asked(by(['ae', 'manager']))).toBe('allowed')
})

test('the manager may do everything, and nobody is given what everybody has', () => {
  const guarded = CALL_NAMES.filter((name) => contract[name].allow === 'manager')
  expect(BEYOND.manager).toEqual(guarded)
  expect(ROLES.flatMap((role) => BEYOND[role]).filter((name) => !guarded.includes(name))).toEqual([])
})

test('beyond the manager, only the archivist has more than the others: making backups', () => {
  const more = ROLES.filter((role) => role !== 'manager' && BEYOND[role].length > 0)
  expect(more).toEqual(['archivist'])
  expect(BEYOND.archivist).toEqual(['backup.list', 'backup.make'])
})
