import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WorkKind } from '../../shared/contract/work.ts'
import { contentOf, officeWithPaper, reopened } from './backup/testing/office.ts'
import { discard, issueContact, newId, PASSPHRASE, signIn, type TestOffice } from './test-support/office.ts'

let office: TestOffice
let runId: string
let outside: string

beforeEach(async () => {
  const made = await officeWithPaper()
  office = made.office
  runId = made.runId
  outside = mkdtempSync(join(tmpdir(), 'qiancheng-work-'))
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
  discard(outside)
})

/** Calls the work off as soon as it has come so far. Answers how far it said it was. */
function cancelAt(kind: WorkKind, from: number): readonly number[] {
  const seen: number[] = []
  let asked = false
  office.services.onChange((topics) => {
    if (!topics.includes('work') || asked) return
    void office.call('work.list', {}).then(async ({ jobs }) => {
      const job = jobs.find((one) => one.kind === kind)
      if (!job) return
      seen.push(job.done)
      if (job.done < from || asked) return
      asked = true
      expect(await office.call('work.cancel', { kind })).toEqual({ cancelled: true })
    })
  })
  return seen
}

const own = () => readdirSync(join(office.folder, 'backups'))
const jobs = async () => (await office.call('work.list', {})).jobs

describe('a backup', () => {
  test.each([0, 0.2, 0.3, 0.6])(
    'called off from %d on leaves no file behind, and the next one is whole',
    async (from) => {
      cancelAt('backup', from)
      expect((await office.refused('backup.make', {})).code).toBe('cancelled')
      expect(existsSync(join(office.folder, 'backups')) ? own() : []).toEqual([])
      expect(existsSync(join(office.folder, 'scratch'))).toBe(false)
      expect(await jobs()).toEqual([])
      const { backup } = await office.call('backup.make', {})
      expect(own()).toEqual([backup.name])
    },
  )
})

describe('putting a backup back', () => {
  test.each([0, 0.5])('called off from %d on: the office that is there stays, open, whole', async (from) => {
    const { backup } = await office.call('backup.make', {})
    const documents = await office.call('document.list', { offset: 0, count: 9 })
    cancelAt('restore', from)
    const input = { name: backup.name, where: 'own', passphrase: PASSPHRASE }
    expect((await office.refused('backup.restore', input)).code).toBe('cancelled')
    expect(existsSync(join(office.folder, 'incoming'))).toBe(false)
    expect(existsSync(join(office.folder, 'quarantine'))).toBe(false)
    expect(existsSync(join(office.folder, 'restore.json'))).toBe(false)
    expect(await office.call('document.list', { offset: 0, count: 9 })).toEqual(documents)
    expect(await jobs()).toEqual([])
  })

  test('a computer without an office stays without one', async () => {
    const { recoveryCode } = await office.call('recovery.renew', { passphrase: PASSPHRASE })
    const { backup } = await office.call('backup.make', {})
    const file = join(office.folder, 'backups', backup.name)
    const source = office
    office = await reopened(mkdtempSync(join(tmpdir(), 'qiancheng-work-')))
    cancelAt('restore', 0)
    const holder = { code: recoveryCode, name: '李婷', passphrase: PASSPHRASE }
    expect((await office.refused('backup.restoreHere', { file, ...holder })).code).toBe('cancelled')
    expect((await office.call('office.status', {})).state).toBe('empty')
    expect(existsSync(join(office.folder, 'incoming'))).toBe(false)
    await office.call('backup.restoreHere', { file, ...holder })
    expect((await office.call('office.status', {})).state).toBe('locked')
    await source.close()
    expect(Object.keys(contentOf(source.folder)).length).toBeGreaterThan(5)
    discard(source.folder)
  })
})

describe('the readable archive', () => {
  beforeEach(async () => {
    const { office: facts, settings } = await office.call('office.status', {})
    if (!facts || !settings) throw new Error('not open')
    const changed = { ...settings, readableArchive: true }
    await office.call('office.change', { commandId: newId(), office: facts, settings: changed })
    for (let more = 0; more < 4; more += 1) await issueContact(office, runId, '2026-09-02T09:10:00+08:00')
  })

  test('called off leaves no folder; let be, it says how far it is', async () => {
    cancelAt('export', 0.3)
    expect((await office.refused('run.export', { runId, folder: outside })).code).toBe('cancelled')
    expect(readdirSync(outside)).toEqual([])
    expect(await jobs()).toEqual([])
    const { folder, files } = await office.call('run.export', { runId, folder: outside })
    expect(readdirSync(folder).length).toBe(files)
    expect(readdirSync(outside).length).toBe(1)
  })

  test('locked on the way, nothing half stays either', async () => {
    const stop = office.services.onChange((topics) => {
      if (!topics.includes('work')) return
      // Locking tells of everything, work included.
      stop()
      void office.ask('session.lock', {})
    })
    expect((await office.refused('run.export', { runId, folder: outside })).code).toBe('locked')
    expect(readdirSync(outside)).toEqual([])
  })
})

test('work of an office is stopped by somebody of that office only', async () => {
  let refused: Promise<unknown> | null = null
  office.services.onChange((topics) => {
    if (topics.includes('work')) refused ??= office.call('work.cancel', { kind: 'export' })
  })
  const { backup } = await office.call('backup.make', {})
  // There was none of that kind.
  expect(await refused).toEqual({ cancelled: false })
  await office.call('session.lock', {})
  expect(await office.call('work.cancel', { kind: 'backup' })).toEqual({ cancelled: false })
  await signIn(office)
  expect((await office.call('backup.list', {})).backups).toEqual([backup])
})
