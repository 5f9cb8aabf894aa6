import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formsOf } from '../../shared/engine/workflow.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import { WORKFLOWS } from '../../shared/workflows/registry.ts'
import { backUp } from './storage/backup.ts'
import { filled, foundIn, type Markers, markers } from './test-support/markers.ts'
import {
  contactAnswers,
  discard,
  issueContact,
  newId,
  openDraft,
  openOffice,
  startRun,
  type TestOffice,
  until,
} from './test-support/office.ts'
import { openRecords } from './test-support/records.ts'

const PLANTED = 500
const PIN = '482915'

interface Planted extends Markers {
  readonly office: TestOffice
  readonly name: string
  readonly passphrase: string
  readonly runId: string
}

/** Office, people, client: a marker in each of their fields. */
async function furnished(): Promise<Planted> {
  const words = markers()
  const { next } = words
  const office = await openOffice()
  const [name, passphrase] = [next(), `${next()} ${next()}`]
  const person = { name, title: next(), roles: ['ae' as const] }
  const facts = { zone: 'Asia/Shanghai', language: 'zh-Hans' as const, passphrase }
  await office.call('office.setUp', {
    ...facts,
    person,
    office: { name: next(), phone: next(), address: next() },
  })
  const settings = { deferOverHolidays: false, station: '' }
  const renamed = { name: next(), phone: next(), address: next() }
  await office.call('office.change', { commandId: newId(), office: renamed, settings })
  const contact = () => ({ name: next(), title: next(), channel: '邮件' as const, canSign: true })
  const client = { name: next(), short: 'ZQXJ', address: next(), contacts: [contact(), contact()] }
  const runId = await startRun(office, next(), client)
  return { ...words, office, name, passphrase, runId }
}

async function people({ office, next }: Planted): Promise<void> {
  const person = { name: next(), title: next(), roles: ['ae' as const] }
  const { personId } = await office.call('people.add', { commandId: newId(), person })
  await office.call('account.create', { personId, passphrase: `${next()} 够长了` })
  const changed = { commandId: newId(), personId, name: next(), title: next(), roles: ['ae' as const] }
  await office.call('people.change', changed)
  // A passphrase typed where the name belongs.
  await office.refused('session.signIn', { name: next(), passphrase: next() })
}

/** Every form, kept as a draft with a marker in each field that takes words, until enough are planted. */
async function drafts({ office, next, all, runId }: Planted): Promise<void> {
  const forms = Object.values(WORKFLOWS).flatMap((workflow) => formsOf(workflow))
  while (all.length < PLANTED) {
    for (const form of forms) {
      const draftId = newId()
      const { id, rev } = await office.call('draft.open', {
        commandId: newId(),
        ...{ draftId, runId, form: form.id, brief: false, revises: null },
      })
      const answers = filled(form.fields as { readonly [key: string]: FieldSpec }, next)
      await office.call('draft.checkpoint', { commandId: newId(), draftId: id, rev, answers, page: null })
    }
  }
}

/** Issued, refused by a signer, made void, with a file attached. */
async function papers({ office, next, passphrase, runId, name }: Planted): Promise<void> {
  const [item] = contactAnswers('')['items'] as object[]
  const more = { subject: next(), items: [{ ...item, conclusion: next(), topic: next() }] as never }
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00', more)
  await office.call('account.setPin', { passphrase, pin: PIN })
  const me = (await office.call('office.status', {})).me?.id ?? ''
  expect(name).not.toBe('')
  const { hash, version, places } = await office.call('sign.places', { documentId })
  const place = places.find((one) => one.party === 'client' && one.state === 'open') ?? places[0]
  const witness = { personId: me, pin: PIN }
  const signer = { kind: 'guest' as const, name: next(), title: next(), org: next(), witness }
  const paper = { commandId: newId(), documentId, version, place: place?.key ?? '', signer }
  const how = { method: 'spoken' as const, words: next() }
  // Out of turn, so it is refused and must leave nothing; the member of staff's own words are kept.
  expect((await office.ask('form.sign', { ...paper, hash, how })).ok).toBe(false)
  const staff = { kind: 'staff' as const, ...witness, deputyFor: null }
  await office.call('form.decline', { ...paper, signer: staff, commandId: newId(), reason: next() })
  const attached = Buffer.from(next()).toString('base64')
  await office.call('attachment.add', { commandId: newId(), name: `${next()}.txt`, base64: attached })
  const { run } = await office.call('run.get', { runId })
  const gone = { commandId: newId(), documentId, expectedVersion: run.version, reason: next() }
  await office.call('document.void', gone)
  await until(async () => (await office.call('document.get', { documentId })).document.printed)
}

test(`none of ${PLANTED} words typed anywhere stands readable in any file of the office`, async () => {
  const planted = await furnished()
  const { office, name, passphrase, all } = planted
  await people(planted)
  await papers(planted)
  await openDraft(office, planted.runId)
  await drafts(planted)
  const { recoveryCode } = await office.call('recovery.renew', { passphrase })
  const words = [...all, passphrase, recoveryCode]
  expect(all.length).toBeGreaterThanOrEqual(PLANTED)
  // They were really kept: the last one is read back.
  expect(JSON.stringify(await office.call('run.get', { runId: planted.runId }))).toContain('暗號')

  // While open (the write-ahead log is full), and after closing, backup included.
  expect(foundIn(office.folder, words)).toEqual([])
  await office.close()
  expect(foundIn(office.folder, words)).toEqual([])
  const { file } = await openRecords(office.folder, { name, passphrase })
  await backUp(file.db, office.folder, '2026-09-02', 'test')
  file.close()
  expect(foundIn(office.folder, words)).toEqual([])

  // The search itself works: it finds one that is there, in clear and in a stream, and what does stand in clear.
  const [word = ''] = all
  const [clear, packed] = [join(office.folder, 'control'), join(office.folder, 'packed')]
  writeFileSync(clear, `x${word}x`)
  writeFileSync(packed, Buffer.concat([Buffer.from('%PDF stream\n'), deflateSync(Buffer.from(`x${word}x`))]))
  expect(foundIn(office.folder, [word]).toSorted()).toEqual([`${word} in ${clear}`, `${word} in ${packed}`])
  expect(foundIn(office.folder, ['form.submitted']).length).toBeGreaterThanOrEqual(2)
  discard(office.folder)
}, 120_000)
