import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RegisterId } from '../../../shared/forms/context.ts'
import { libraryOf } from '../../../shared/workflows/ae/forms/contract.prefill.ts'
import { CLAUSE_LIBRARY } from '../../../shared/workflows/ae/rules/clauses.ts'
import { discard, newId, officeWithRun, type TestOffice } from '../test-support/office.ts'

let office: TestOffice
let runId: string
beforeEach(async () => ({ office, runId } = await officeWithRun()))
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const save = (register: RegisterId, answers: object, entryId = newId()) =>
  office.call('register.save', { commandId: newId(), register, entryId, answers: answers as never })
const entries = async (register: RegisterId) =>
  (await office.call('register.list', { register, offset: 0, count: 200 })).entries
const context = async () => (await office.call('run.get', { runId })).context

test('the built-in clauses are loaded whole, once, and read the same', async () => {
  await office.call('register.loadClauses', { commandId: newId() })
  await office.call('register.loadClauses', { commandId: newId() })
  const kept = await entries('clause')
  expect(kept).toHaveLength(CLAUSE_LIBRARY.length)
  expect(libraryOf((await context()) as never)).toEqual(CLAUSE_LIBRARY)

  const [first] = kept
  await save('clause', { ...first?.answers, text: '改过的第一条' }, first?.id)
  const library = libraryOf((await context()) as never)
  expect(library.map((one) => one.text)).toEqual([
    '改过的第一条',
    ...CLAUSE_LIBRARY.slice(1).map((one) => one.text),
  ])
})

test('a client of the office’s list is offered when a project starts, with its people', async () => {
  const contacts = [{ name: '周敏', title: '采购', phone: null, email: null, can_sign: true }]
  await save('client', { name: '海盐汽水有限公司', short: 'hyqs', address: '某路3号', contacts })
  await save('client', { name: '还没有简码', short: '简码', contacts: [] })
  const { clients } = await office.call('client.list', {})
  expect(clients.map((one) => one.name)).toEqual(['海盐汽水有限公司', '青柠饮料有限公司'])
  expect(clients[0]).toEqual({
    name: '海盐汽水有限公司',
    short: 'HYQS',
    address: '某路3号',
    contacts: [{ name: '周敏', title: '采购', channel: '', canSign: true }],
  })
})

test('what the list says of a client stands before what an earlier project said; people it does not name are kept', async () => {
  await save('client', { name: '青柠饮料有限公司', short: 'QNM', address: '新地址', contacts: [] })
  const { clients } = await office.call('client.list', {})
  expect(clients).toMatchObject([
    { name: '青柠饮料有限公司', address: '新地址', contacts: [{ name: '王芳' }] },
  ])
})
