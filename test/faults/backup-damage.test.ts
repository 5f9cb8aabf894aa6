import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reopened } from '../../electron/services/backup/testing/office.ts'
import { PASSPHRASE, SET_UP } from '../../electron/services/test-support/office.ts'
import { type FaultPlace, faultPlace } from './backup/office.ts'
import { type Random, random } from './kill/random.ts'

const soak = Boolean(process.env['QC_SOAK'])
const kinds = soak ? 200 : 20
const seed = Number(process.env['QC_SEED'] ?? 20_260_902)

let place: FaultPlace
beforeAll(async () => {
  place = await faultPlace()
}, 60_000)
afterAll(() => place.remove())

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('backups'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Cuts, flips, empties or deletes one file of the office; two thirds of the time one without which it cannot be. */
function damage(folder: string, chance: Random): string {
  const vital = ['office.db', 'office.keyring'].map((name) => join(folder, name))
  const files = chance.chance(0.66) ? vital : filesIn(folder)
  const path = files[chance.below(files.length)] ?? ''
  const size = statSync(path).size
  const how = ['delete', 'empty', 'truncate', 'flip', 'zero'][chance.below(5)] ?? ''
  if (how === 'delete') rmSync(path)
  else if (how === 'empty') truncateSync(path, 0)
  else if (how === 'truncate') truncateSync(path, chance.below(size + 1))
  else change(path, how === 'flip' ? 1 + chance.below(8) : 64, chance)
  return `${how} ${path.slice(folder.length + 1)}`
}

function change(path: string, times: number, chance: Random): void {
  const bytes = readFileSync(path)
  for (let i = 0; i < times && bytes.length > 0; i += 1) bytes[chance.below(bytes.length)] = chance.below(256)
  writeFileSync(path, bytes)
}

/** What a person finds who starts the program, and does what it offers. */
async function findOut(folder: string): Promise<{ readonly found: string; readonly wrong: string | null }> {
  const office = await reopened(folder)
  try {
    const { state } = await office.call('office.status', {})
    if (state === 'empty') return { found: state, wrong: 'an empty office' }
    const set = await office.ask('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })
    if (set.ok) return { found: state, wrong: 'an office was founded over it' }
    const who = { name: SET_UP.person.name, passphrase: PASSPHRASE }
    if (state === 'locked' && (await office.ask('session.signIn', who)).ok) {
      const { total } = await office.call('run.list', { offset: 0, count: 5 })
      return { found: 'open', wrong: total === 2 ? null : `${total} runs` }
    }
    const list = await office.ask('backup.list', {})
    if (!list.ok) return { found: state, wrong: 'no list of backups' }
    const name = list.value.backups.find(({ verified }) => verified)?.name ?? ''
    const restored = await office.ask('backup.restore', { name, where: 'own', passphrase: PASSPHRASE })
    if (!restored.ok) return { found: state, wrong: `not restored: ${restored.fault.code}` }
    const signedIn = await office.ask('session.signIn', who)
    return { found: 'restored', wrong: signedIn.ok ? null : 'nobody gets into what was restored' }
  } finally {
    await office.close()
  }
}

test(
  `${kinds} kinds of damage: never an empty office, and a backup comes back`,
  async () => {
    const chance = random(seed)
    const counts: Record<string, number> = {}
    const wrong: string[] = []
    for (let turn = 0; turn < kinds; turn += 1) {
      const folder = place.fresh('damage')
      const what = damage(folder, chance)
      const { found, wrong: one } = await findOut(folder)
      counts[found] = (counts[found] ?? 0) + 1
      if (one) wrong.push(`${turn}: ${what}: ${one}`)
      if (soak && one) cpSync(folder, `${folder}-${turn}`, { recursive: true })
    }
    console.log(`backup-damage: QC_SEED=${seed} ${JSON.stringify(counts)}`)
    expect(wrong).toEqual([])
  },
  20 * 60_000,
)
