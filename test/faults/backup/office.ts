import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { officeWithPaper, reopened } from '../../../electron/services/backup/testing/office.ts'
import { fakeClock, PASSPHRASE, signIn, startRun } from '../../../electron/services/test-support/office.ts'

export interface FaultPlace {
  /** A closed office with papers and one backup, and a run since. Copied for each fault, never opened itself. */
  readonly original: string
  readonly fresh: (name: string) => string
  readonly remove: () => void
}

export async function faultPlace(): Promise<FaultPlace> {
  const root = mkdtempSync(join(tmpdir(), 'qiancheng-backup-'))
  const original = join(root, 'original')
  mkdirSync(original)
  const { office } = await officeWithPaper(fakeClock(), original)
  await office.call('backup.make', {})
  await startRun(office, '备份之后')
  await office.close()
  return {
    original,
    fresh: (name) => {
      const folder = join(root, name)
      rmSync(folder, { recursive: true, force: true })
      cpSync(original, folder, { recursive: true })
      return folder
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** What is wrong with an office after a fault; null when nothing is. */
export async function checkOffice(folder: string, runs: readonly number[]): Promise<string | null> {
  const office = await reopened(folder)
  try {
    const { state } = await office.call('office.status', {})
    if (state !== 'locked') return `the office is ${state}`
    await signIn(office)
    const { total } = await office.call('run.list', { offset: 0, count: 5 })
    if (!runs.includes(total)) return `it has ${total} runs`
    const { backups } = await office.call('backup.list', {})
    if (!backups.some(({ verified }) => verified)) return 'no backup is left'
    const left = readdirSync(folder).filter((name) => ['scratch', 'incoming', 'restore.json'].includes(name))
    return left.includes('restore.json') || left.includes('incoming')
      ? `left behind: ${left.join(', ')}`
      : null
  } finally {
    await office.close()
  }
}

/** The newest backup that says it is verified is put back, and what comes is an office. */
export async function restoreNewest(folder: string): Promise<string | null> {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `office.db${end}`), { force: true })
  const office = await reopened(folder)
  try {
    const { backups } = await office.call('backup.list', {})
    const newest = backups.find(({ verified }) => verified)
    if (!newest) return 'no backup is offered'
    const asked = { name: newest.name, where: 'own' as const, passphrase: PASSPHRASE }
    const reply = await office.ask('backup.restore', asked)
    if (!reply.ok) return `the newest is refused: ${JSON.stringify(reply.fault)}`
    await signIn(office)
    const { total } = await office.call('run.list', { offset: 0, count: 5 })
    return total > 0 ? null : 'an empty office'
  } finally {
    await office.close()
  }
}

export const hasBackups = (folder: string): boolean => existsSync(join(folder, 'backups'))
