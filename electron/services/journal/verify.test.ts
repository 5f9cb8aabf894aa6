import { cpSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { tamperJournal } from '../storage/testing/raw.ts'
import { discard, issueContact, newId, officeWithRun, temporaryFolder } from '../test-support/office.ts'
import { openRecords } from '../test-support/records.ts'
import { verifyJournal } from './verify.ts'

let original: string
let folder: string

/** office.setUp, account.opened, signing in, run.started, three documents, office.languageSet: eight events. */
beforeAll(async () => {
  const { office, runId } = await officeWithRun()
  original = office.folder
  for (const hour of ['07', '08', '09']) {
    await issueContact(office, runId, `2026-09-02T${hour}:00:00+08:00`, { is_opening: hour === '07' })
  }
  await office.call('office.setLanguage', { commandId: newId(), language: 'en' })
  await office.close()
})
afterAll(() => discard(original))
beforeEach(() => {
  folder = temporaryFolder()
  cpSync(original, folder, { recursive: true })
})
afterEach(() => discard(folder))

async function verdict() {
  const { file, parts } = await openRecords(folder)
  const found = verifyJournal(parts)
  file.close()
  return found
}

test('an untouched journal is whole', async () => {
  expect(await verdict()).toEqual({ ok: true, events: 8 })
})

const COLUMNS = 'id, stream, version, type, at, "by", follows, body, body_hash, prev_hash, hash'
const swap = (a: number, b: number) =>
  `update event set station_seq = 100 where station_seq = ${a};
   update event set station_seq = ${a} where station_seq = ${b};
   update event set station_seq = ${b} where station_seq = 100`

test.each([
  ['an edited time', "update event set at = '2026-09-01T00:00:00+08:00' where station_seq = 3", 3, 'hash'],
  ['an edited author', `update event set "by" = 'x' where station_seq = 4`, 4, 'hash'],
  ['an edited predecessor', `update event set follows = '[]' where station_seq = 5`, 5, 'hash'],
  [
    'a flipped byte of a body',
    'update event set body = zeroblob(length(body)) where station_seq = 3',
    3,
    'body',
  ],
  [
    'the body of another event',
    'update event set body = (select body from event where station_seq = 4) where station_seq = 3',
    3,
    'body',
  ],
  ['a deleted event', 'delete from event where station_seq = 3', 3, 'gap'],
  [
    'a deleted event with the rest moved up',
    'delete from event where station_seq = 3; update event set station_seq = station_seq - 1 where station_seq > 3',
    3,
    'chain',
  ],
  [
    'an inserted event',
    `update event set station_seq = station_seq + 100 where station_seq > 3;
     update event set station_seq = station_seq - 99 where station_seq > 100;
     insert into event (station, station_seq, ${COLUMNS})
       select station, 4, 'new', stream, 99, type, at, "by", follows, body, body_hash, prev_hash, hash
       from event where station_seq = 3`,
    4,
    'chain',
  ],
  ['two events in each other’s place', swap(3, 4), 3, 'chain'],
  ['a journal without its middle', 'delete from event where station_seq in (3, 4)', 3, 'gap'],
  ['a journal without its end', 'delete from event where station_seq > 4', 5, 'head'],
  ['a journal without its beginning', 'delete from event where station_seq = 1', 1, 'gap'],
  ['an empty journal', 'delete from event', 1, 'head'],
])('%s is found and the first bad event named', async (_name, sql, stationSeq, reason) => {
  tamperJournal(folder, sql)
  expect(await verdict()).toEqual({ ok: false, stationSeq, reason })
})
