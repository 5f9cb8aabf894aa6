import { openOffice, PASSPHRASE, signIn } from '../../../electron/services/test-support/office.ts'

/** A process of its own that signs in to an office and makes a backup, or puts its newest one back. */
const [, , what, folder = ''] = process.argv
const office = await openOffice({ dataFolder: folder })
await signIn(office)
process.stdout.write('begin\n')
if (what === 'make') await office.call('backup.make', {})
else {
  const { backups } = await office.call('backup.list', {})
  const name = backups.find(({ verified }) => verified)?.name ?? ''
  await office.call('backup.restore', { name, where: 'own', passphrase: PASSPHRASE })
}
await office.close()
process.stdout.write('done\n')
