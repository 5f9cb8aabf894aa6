import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withRaw } from '../storage/testing/raw.ts'
import { discard, openOffice, SET_UP, setUp } from '../test-support/office.ts'

const GUESSER = join(import.meta.dirname, '../test-support/guess.ts')
const GUESSES = 100
const PROCESSES = process.env['QC_SOAK'] ? 100 : 10

async function founded(): Promise<string> {
  const office = await openOffice()
  await setUp(office)
  await office.close()
  return office.folder
}

const counted = (folder: string) =>
  withRaw(folder, (raw) =>
    raw.prepare("select failures, sequence from attempt where key like 'passphrase/%'").get(),
  )

interface Guess {
  readonly code: string
  readonly waited: number
  readonly next: number
}

/** Lets a process guess, then kills it: once it has said a word. */
async function guessAndDie(folder: string, guesses: number, days: number, word = 'done'): Promise<Guess[]> {
  const args = [GUESSER, folder, SET_UP.person.name, String(guesses), String(days)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((done) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.includes(`${word}\n`)) done()
    })
  })
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  return said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Guess)
}

const owed = (failures: number) => (failures < 5 ? 0 : Math.min(900, 2 ** (failures - 5)))

test(`${GUESSES} guesses by ${PROCESSES} processes that are killed, each with another date: nothing is forgotten`, async () => {
  const folder = await founded()
  const made: Guess[] = []
  for (let run = 0; run < PROCESSES; run += 1) {
    made.push(...(await guessAndDie(folder, GUESSES / PROCESSES, [0, -400, 400, -1, 1][run % 5] ?? 0)))
    expect(counted(folder)).toEqual({ failures: made.length, sequence: made.length })
  }
  // Each waited its whole time, the first of a new process too, and was told the time of the next.
  expect(made).toEqual(
    Array.from({ length: GUESSES }, (_, index) => ({
      code: 'signInRefused',
      waited: owed(index) * 1_000,
      next: owed(index + 1),
    })),
  )
  discard(folder)
}, 600_000)

test('killed in the midst of a guess, it has been made or it has not begun', async () => {
  const folder = await founded()
  let before = 0
  for (let kill = 0; kill < 3; kill += 1) {
    const answered = await guessAndDie(folder, 1, 0, 'open')
    const { failures, sequence } = counted(folder) ?? { failures: 0, sequence: 0 }
    expect(failures).toBe(sequence)
    expect([before + answered.length, before + 1]).toContain(failures)
    before = Number(failures)
  }
  discard(folder)
}, 120_000)
