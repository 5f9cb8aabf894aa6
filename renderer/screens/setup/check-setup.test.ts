import { expect, test } from 'vitest'
import { checkSetup, isZone, type SetupAnswers, toggleRole } from './check-setup.ts'

const whole: SetupAnswers = {
  officeName: '云岭广告有限公司',
  phone: '',
  address: '',
  zone: 'Asia/Shanghai',
  name: '林晓',
  title: '',
  roles: ['manager', 'ae'],
}

test('phone, address and title may stay empty', () => {
  expect(checkSetup(whole)).toEqual({})
})

test('each missing fact is named at its field', () => {
  expect(checkSetup({ ...whole, officeName: ' ', name: '', roles: [], zone: '' })).toEqual({
    officeName: 'officeName',
    name: 'name',
    roles: 'roles',
    zone: 'zone',
  })
})

test('somebody must be the manager', () => {
  expect(checkSetup({ ...whole, roles: ['ae'] })).toEqual({ roles: 'manager' })
})

test('zones are those the machine knows', () => {
  expect(isZone('Asia/Hong_Kong')).toBe(true)
  expect(isZone('Asia/Nowhere')).toBe(false)
})

test('roles keep their order', () => {
  expect(toggleRole(['ae'], 'manager', true)).toEqual(['manager', 'ae'])
  expect(toggleRole(['manager', 'ae'], 'ae', false)).toEqual(['manager'])
})
