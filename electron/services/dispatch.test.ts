import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CALL_NAMES, contract } from '../../shared/contract/index.ts'
import { tamperJournal, withRaw } from './storage/testing/raw.ts'
import {
  CLIENT,
  discard,
  issueContact,
  newId,
  openOffice,
  PASSPHRASE,
  reopen,
  SET_UP,
  setUp,
  signIn,
  startRun,
  type TestOffice,
} from './test-support/office.ts'

let office: TestOffice

beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const start = () => ({ commandId: newId(), workflow: 'ae', name: '项目', client: CLIENT })
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) })

describe('what is not let in', () => {
  test.each(['nothing', 'toString', '__proto__', 'constructor', ''])(
    'the call %j does not exist',
    async (name) => {
      expect(await office.refused(name, {})).toMatchObject({ code: 'unknownCall' })
    },
  )

  test.each([
    ['nothing', undefined],
    ['a function', { a: () => 1 }],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['no number', { a: Number.NaN }],
    ['half a character', { a: '\ud842' }],
    ['a key of the prototype', JSON.parse('{"a":{"__proto__":{"x":1}}}')],
    ['a constructor', { answers: { constructor: { prototype: 1 } } }],
    ['a message too deep', deep(21)],
    ['an unknown key', { more: 1 }],
    ['a list', []],
  ])('%s', async (_name, input) => {
    expect(await office.refused('office.status', input)).toMatchObject({ code: 'badInput' })
  })

  test('a message in a circle, or too large', async () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    expect(await office.refused('office.status', circle)).toMatchObject({ code: 'badInput' })
    const large = { text: '会'.repeat(400_000) }
    expect(await office.refused('office.status', large)).toMatchObject({ code: 'tooLarge' })
    const many = { list: Array.from({ length: 400_000 }, () => 1) }
    expect(await office.refused('office.status', many)).toMatchObject({ code: 'tooLarge' })
  })

  test('bad input names the first place', async () => {
    const input = { ...SET_UP, passphrase: PASSPHRASE, person: { ...SET_UP.person, roles: ['king'] } }
    expect((await office.refused('office.setUp', input)).params).toEqual({ path: 'person.roles.0' })
    const extra = { ...SET_UP, passphrase: PASSPHRASE, sudo: true }
    expect((await office.refused('office.setUp', extra)).params).toEqual({ path: 'sudo' })
    const zone = { ...SET_UP, passphrase: PASSPHRASE, zone: 'Asia/Nowhere' }
    expect(await office.refused('office.setUp', zone)).toMatchObject({
      code: 'badInput',
      params: { path: 'zone' },
    })
  })
})

describe('permission', () => {
  test('before the office is set up only what anyone may do is done', async () => {
    const guarded = CALL_NAMES.filter((name) => contract[name].allow !== 'anyone')
    const inputs: { readonly [name: string]: unknown } = {
      'run.start': start(),
      'run.list': { offset: 0, count: 1 },
      'today.get': {},
      'people.list': {},
      'client.list': {},
      'search.find': { text: '会议', offset: 0, count: 1 },
      'document.list': { offset: 0, count: 1 },
      'office.setLanguage': { commandId: newId(), language: 'en' },
    }
    for (const name of guarded.filter((one) => one in inputs))
      expect(await office.refused(name, inputs[name])).toMatchObject({ code: 'notSetUp' })
    expect(await office.call('office.status', {})).toMatchObject({
      state: 'empty',
      me: null,
      draftKey: null,
    })
  })

  test('the first person can change the office whatever roles they chose, and an office is set up once', async () => {
    await setUp(office)
    const { me } = await office.call('office.status', {})
    expect(me?.roles).toEqual(['manager', 'ae'])
    const second = { ...SET_UP, passphrase: PASSPHRASE }
    expect(await office.refused('office.setUp', second)).toMatchObject({ code: 'alreadySetUp' })
  })
})

describe('a command is done once', () => {
  test('the same id and content: the same reply, no second effect', async () => {
    await setUp(office)
    const command = start()
    const first = await office.call('run.start', command)
    expect(await office.call('run.start', command)).toEqual(first)
    expect((await office.call('run.list', { offset: 0, count: 10 })).total).toBe(1)
  })

  test('also after the office was opened anew', async () => {
    await setUp(office)
    const command = start()
    const first = await office.call('run.start', command)
    office = await reopen(office)
    expect(await office.call('run.start', command)).toEqual(first)
  })

  test('the same id with another content is refused', async () => {
    await setUp(office)
    const command = start()
    await office.call('run.start', command)
    expect(await office.refused('run.start', { ...command, name: '别的' })).toMatchObject({
      code: 'commandReused',
    })
    const language = { commandId: command.commandId, language: 'en' }
    expect(await office.refused('office.setLanguage', language)).toMatchObject({ code: 'commandReused' })
  })

  test('a refused command is not remembered: put right, it is done', async () => {
    await setUp(office)
    const command = { ...start(), workflow: 'nothing' }
    expect(await office.refused('run.start', command)).toMatchObject({ code: 'notFound' })
    await office.call('run.start', { ...command, workflow: 'ae' })
  })
})

describe('trouble', () => {
  test('a record that does not open is damage, and stops all writing', async () => {
    await setUp(office)
    const runId = await startRun(office)
    await startRun(office, '另一个')
    await office.close()
    withRaw(office.folder, (raw) => {
      const bodies = raw.prepare('select id, body from run order by seq').all()
      raw.prepare('update run set body = ? where id = ?').run(bodies[1]?.['body'] ?? null, runId)
    })
    office = await openOffice({ dataFolder: office.folder })
    await signIn(office)
    expect(await office.refused('run.get', { runId })).toMatchObject({ code: 'damaged' })
    expect(await office.refused('run.start', start())).toMatchObject({ code: 'damaged' })
    expect(await office.call('office.status', {})).toMatchObject({ state: 'damaged', trouble: 'damaged' })
    await office.call('session.lock', {})
    expect(await office.call('office.status', {})).toMatchObject({ state: 'damaged', me: null })
  })

  test('a document whose event is gone is damage too', async () => {
    await setUp(office)
    const runId = await startRun(office)
    const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
    await office.close()
    tamperJournal(office.folder, 'delete from event where station_seq = 5')
    office = await openOffice({ dataFolder: office.folder })
    await signIn(office)
    expect(await office.refused('document.get', { documentId })).toMatchObject({ code: 'damaged' })
  })

  test('an unexpected error says nothing but a reference', async () => {
    await office.close()
    const next = () => {
      throw new Error('/home/somebody/secret')
    }
    office = await openOffice({ dataFolder: office.folder, ids: { next } })
    expect(await office.refused('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })).toEqual({
      code: 'internal',
      params: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
      problems: [],
      differs: [],
    })
  })
})

test('screens are told after a commit, and not of refusals', async () => {
  const told: string[][] = []
  const stop = office.services.onChange((topics) => told.push([...topics]))
  await setUp(office)
  await office.ask('office.setLanguage', { commandId: randomUUID(), language: 'en' })
  await office.refused('office.setLanguage', { commandId: randomUUID(), language: 'fr' })
  stop()
  await office.call('office.setLanguage', { commandId: randomUUID(), language: 'en' })
  expect(told).toEqual([
    ['office', 'session', 'runs', 'drafts', 'documents', 'backup', 'updates', 'work'],
    ['office'],
  ])
})

test('a clock behind the last record is noticed', async () => {
  await setUp(office)
  expect((await office.call('office.status', {})).clockBehind).toBe(false)
  office.clock.advance(-1)
  expect((await office.call('office.status', {})).clockBehind).toBe(true)
})
