import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOffice, type FaultPlace, faultPlace, restoreNewest } from './backup/office.ts'
import { CALLS, type Point, pointsIn, straceIsHere, underStrace } from './backup/strace.ts'

const soak = Boolean(process.env['QC_SOAK'])
const minute = 60_000
const figures = join(import.meta.dirname, '../../test-results/figures')
const here = straceIsHere()
if (!here) console.log('backup: strace is not on this machine; its checks are skipped')

let place: FaultPlace
beforeAll(async () => {
  place = await faultPlace()
}, minute)
afterAll(() => place.remove())

/** All of them, or a tenth spread over the whole run. */
const someOf = (points: readonly Point[]) => (soak ? points : points.filter((_, i) => i % 10 === 5))

function note(name: string, value: object): void {
  mkdirSync(figures, { recursive: true })
  writeFileSync(join(figures, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`)
  console.log(`${name}: ${JSON.stringify(value)}`)
}

describe.skipIf(!here)('killed at a system call', () => {
  test.each([
    ['make', [2]],
    ['restore', [1, 2]],
  ] as const)(
    'of %s: the office opens, and a backup can be put back',
    async (what, runs) => {
      const since = performance.now()
      const all = await pointsIn(what, () => place.fresh('count'))
      const points = someOf(all)
      const wrong: string[] = []
      let killed = 0
      for (const { call, n } of points) {
        const folder = place.fresh('kill')
        const { done } = await underStrace(what, folder, `${call}:signal=SIGKILL:when=${n}`)
        if (!done) killed += 1
        const found = (await checkOffice(folder, runs)) ?? (await restoreNewest(folder))
        if (found) wrong.push(`${what} at ${call} ${n}: ${found}`)
      }
      const seconds = Math.round((performance.now() - since) / 1_000)
      const tested = { calls: all.length, points: points.length, killed, wrong: wrong.length, seconds }
      note(`backup-kill-${what}`, tested)
      expect(wrong).toEqual([])
      expect(killed).toBeGreaterThan(points.length / 2)
    },
    soak ? 60 * minute : 4 * minute,
  )
})

describe.skipIf(!here)('a full disk', () => {
  test.each(['make', 'restore'] as const)(
    'while it is to %s: refused, and nothing is lost',
    async (what) => {
      const wrong: string[] = []
      // Of every call from its n-th on, as on a disk that stays full.
      const numbers = soak ? Array.from({ length: 60 }, (_, i) => i + 1) : [2, 9, 20, 40]
      for (const n of numbers) {
        const folder = place.fresh('full')
        await underStrace(what, folder, `${CALLS}:error=ENOSPC:when=${n}+`)
        const found = (await checkOffice(folder, [1, 2])) ?? (await restoreNewest(folder))
        if (found) wrong.push(`${what} from ${n}: ${found}`)
      }
      expect(wrong).toEqual([])
    },
    soak ? 60 * minute : 4 * minute,
  )
})

test('the original has its backup', () => {
  expect(readdirSync(join(place.original, 'backups'))).toHaveLength(1)
})
