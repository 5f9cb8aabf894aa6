import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AUDIT_KINDS, type AuditFilter, OFFICE_KINDS } from '../../../shared/contract/audit.ts'
import { eventBodies } from '../../../shared/engine/events.ts'
import {
  discard,
  issueContact,
  newId,
  officeWithRun,
  PASSPHRASE,
  reopen,
  SET_UP,
  signIn,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
let runId: string
beforeEach(async () => ({ office, runId } = await officeWithRun()))
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const ALL: AuditFilter = { personId: null, kind: null, from: null, to: null }
const list = (filter: Partial<AuditFilter> = {}, offset = 0, count = 200) =>
  office.call('audit.list', { filter: { ...ALL, ...filter }, offset, count })
const kinds = async (filter: Partial<AuditFilter> = {}) =>
  (await list(filter)).entries.map((entry) => entry.kind)

async function add(name: string, passphrase = PASSPHRASE): Promise<string> {
  const person = { ...SET_UP.person, name }
  const { personId } = await office.call('people.add', { commandId: newId(), person })
  await office.call('account.create', { personId, passphrase })
  return personId
}

test('names what was done, newest first, with numbers and nothing that stands in the documents', async () => {
  const { documentId, number } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await office.call('document.get', { documentId })
  await office.call('document.pdf', { documentId })
  const { entries } = await list()
  expect(entries.map((one) => one.kind)).toEqual([
    'printed',
    'viewed',
    'signedIn',
    'account.opened',
    'office.setUp',
  ])
  expect(entries[0]).toMatchObject({ by: '李婷', documentId, number, runCode: expect.any(String) })
  expect(JSON.stringify(entries)).not.toMatch(/主画面|春季新品|青柠/)
})

test('failed sign-ins stand there with how many they were', async () => {
  await office.call('session.lock', {})
  for (const guess of ['not the one at all', 'another wrong one'])
    await office.ask('session.signIn', { name: '李婷', passphrase: guess })
  office.clock.advance(60)
  await signIn(office)
  const failed = (await list({ kind: 'signInFailed' })).entries
  expect(failed.map(({ count }) => count)).toEqual([expect.any(Number)])
  expect(failed[0]?.count).toBeGreaterThanOrEqual(1)
})

test('person, kind and day narrow it; what comes later is read on', async () => {
  const wang = await add('王强')
  expect(await kinds({ kind: 'person.added' })).toEqual(['person.added'])
  office.clock.set('2026-09-03T00:00:30+08:00')
  await office.call('session.lock', {})
  await signIn(office, '王强')
  await office.call('session.lock', {})
  await signIn(office)
  expect(await kinds({ personId: wang })).toEqual(['locked', 'signedIn'])
  const second = { from: '2026-09-03', to: '2026-09-03' }
  expect(await kinds(second)).toEqual(['signedIn', 'locked', 'signedIn', 'locked'])
  expect(await kinds({ to: '2026-09-02', kind: 'signedIn' })).toEqual(['signedIn'])
  expect(await kinds({ ...second, personId: wang, kind: 'locked' })).toEqual(['locked'])
  expect(await kinds({ from: '2026-09-04' })).toEqual([])
})

test('is read by windows', async () => {
  for (let i = 0; i < 30; i += 1)
    await office.call('office.setLanguage', { commandId: newId(), language: 'en' })
  const whole = await list()
  const windows = [await list({}, 0, 10), await list({}, 10, 10), await list({}, 20, 20)]
  expect(windows.flatMap((one) => one.entries)).toEqual(whole.entries)
  expect(windows.every((one) => one.total === 33)).toBe(true)
})

test('is for managers alone', async () => {
  await add('王强')
  const { person } = SET_UP
  const { people } = await office.call('people.list', {})
  const wang = people.find((one) => one.name === '王强')?.id ?? ''
  const change = { personId: wang, name: '王强', title: person.title, roles: ['ae' as const] }
  await office.call('people.change', { commandId: newId(), ...change })
  await signIn(office, '王强')
  const input = { filter: ALL, offset: 0, count: 10 }
  expect((await office.refused('audit.list', input)).code).toBe('notAllowed')
  expect((await office.refused('audit.export', { filter: ALL, language: 'en' })).code).toBe('notAllowed')
  expect((await office.refused('audit.verify', {})).code).toBe('notAllowed')
})

test('the export holds what the filter lets through, and is noted', async () => {
  await add('=HYPERLINK("x")')
  await signIn(office, '=HYPERLINK("x")')
  await office.call('session.lock', {})
  await signIn(office)
  const { csv, rows } = await office.call('audit.export', {
    filter: { ...ALL, kind: 'signedIn' },
    language: 'zh-Hans',
  })
  const lines = csv.trimEnd().split('\r\n')
  expect([rows, lines.length]).toEqual([3, 4])
  expect(lines[0]).toContain('时间,人员,操作')
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
  expect((await list({ kind: 'auditExported' })).entries).toMatchObject([{ count: 3, by: '李婷' }])
})

test('a backup made by hand and a restore are noted', async () => {
  const { backup } = await office.call('backup.make', {})
  expect(await kinds({ kind: 'backedUp' })).toEqual(['backedUp'])
  const restore = { name: backup.name, where: 'own' as const, passphrase: PASSPHRASE }
  await office.call('backup.restore', restore)
  await signIn(office)
  expect(readdirSync(join(office.folder, 'quarantine'))).toHaveLength(1)
  expect((await list({ kind: 'restored' })).entries).toMatchObject([{ count: 1, by: '李婷' }])
  await office.call('session.lock', {})
  await signIn(office)
  expect(await kinds({ kind: 'restored' })).toHaveLength(1)
})

test('a whole journal is said to be whole; the first event that was touched is named', async () => {
  const good = await office.call('audit.verify', {})
  expect(good).toMatchObject({ ok: true })
  expect(await kinds({ kind: 'auditVerified' })).toHaveLength(1)
  await office.close()
  const db = new DatabaseSync(join(office.folder, 'office.db'))
  db.exec('drop trigger event_is_never_changed')
  db.exec(`update event set "by" = 'somebody else' where station_seq = 3`)
  db.close()
  office = await reopen(office)
  expect(await office.call('audit.verify', {})).toEqual({ ok: false, seq: 3, reason: 'hash' })
})

test('every event of the office has its line', () => {
  const ofOffice = Object.keys(eventBodies).filter((type) =>
    /^(office|person|account|recovery|register|template)\./.test(type),
  )
  expect([...OFFICE_KINDS].toSorted()).toEqual(ofOffice.toSorted())
  expect(new Set(AUDIT_KINDS).size).toBe(AUDIT_KINDS.length)
})
