import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { backUp } from '../storage/backup.ts'
import {
  discard,
  fakeClock,
  fakeWatch,
  openOffice,
  PASSPHRASE,
  signIn,
  type TestOffice,
  until,
} from '../test-support/office.ts'
import { openRecords } from '../test-support/records.ts'
import { officeWithPaper } from './testing/office.ts'

let office: TestOffice
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

test('a copy made before the records were brought up to date becomes a backup when somebody signs in', async () => {
  const begun = await officeWithPaper()
  await begun.office.close()
  const { folder } = begun.office
  const { file } = await openRecords(folder)
  await backUp(file.db, folder, '2026-09-01', 'migration')
  file.close()
  expect(readdirSync(join(folder, 'backups'))).toEqual(['2026-09-01-migration.db'])

  const watch = fakeWatch()
  office = await openOffice({ dataFolder: folder, clock: fakeClock(), watch })
  await signIn(office)
  watch.pass(2_000)
  await until(() => !existsSync(join(folder, 'backups', '2026-09-01-migration.db')))
  const { backups } = await office.call('backup.list', {})
  expect(backups).toMatchObject([
    { reason: 'beforeMigration', verified: true, at: '2026-09-01T10:00:00+08:00' },
  ])
  const name = backups[0]?.name ?? ''
  await office.call('backup.restore', { name, where: 'own', passphrase: PASSPHRASE })
  await signIn(office)
})
