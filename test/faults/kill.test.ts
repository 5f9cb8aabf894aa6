import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPromises, type Found, killLane, loadAndKill, setUpOffice, startSignedIn } from './kill/lane.ts'
import { killPlace } from './kill/office.ts'
import { random } from './kill/random.ts'
import { writer } from './kill/writer.ts'

/** Each lane has an office, a port and a stream of chance of its own. */
const LANES = 2
const soak = Boolean(process.env['QC_SOAK'])
const kills = soak ? 1_000 : 40
const seed = Number(process.env['QC_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const minute = 60_000

const figuresFolder = join(import.meta.dirname, '../../test-results/figures')

function writeFigures(found: readonly Found[], seconds: number): void {
  const sum = (of: (one: Found) => number) => found.reduce((total, one) => total + of(one), 0)
  const figures = {
    kills: sum((one) => one.kills),
    killsDuringStart: sum((one) => one.killsDuringStart),
    acknowledged: sum((one) => one.acknowledged),
    documents: sum((one) => one.documents),
    lost: sum((one) => one.lost.length),
    chainBreaks: sum((one) => one.chainBreaks.length),
    seed,
    seconds: Math.round(seconds),
  }
  mkdirSync(figuresFolder, { recursive: true })
  writeFileSync(join(figuresFolder, 'kill.json'), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(`kill: ${JSON.stringify(figures)}`)
}

test(
  `${kills} kills under load: nothing acknowledged is lost, the journal holds`,
  async () => {
    console.log(`kill: QC_SEED=${seed}`)
    const since = performance.now()
    const lanes = Array.from({ length: LANES }, (_, lane) => killLane(seed + lane, kills / LANES))
    const found = await Promise.all(lanes)
    writeFigures(found, (performance.now() - since) / 1_000)
    expect(found.flatMap(({ lost }) => lost)).toEqual([])
    expect(found.flatMap(({ chainBreaks }) => chainBreaks)).toEqual([])
  },
  soak ? 120 * minute : 4 * minute,
)

test('control: when the folder loses the last half second, the questions find it out', async () => {
  const [place, chance] = [await killPlace(), random(seed)]
  await setUpOffice(place)
  const writers = [writer('control', chance)]
  const load = async () => loadAndKill(await startSignedIn(place), writers, 1_500)
  expect(await load()).toEqual([])
  writers[0]?.takeNews()
  cpSync(place.data, `${place.data}.before`, { recursive: true })
  expect(await load()).toEqual([])
  // As if the disk had kept nothing of the second load.
  rmSync(place.data, { recursive: true })
  cpSync(`${place.data}.before`, place.data, { recursive: true })
  const host = await startSignedIn(place)
  const promised = writers.flatMap((one) => one.takeNews())
  expect(promised.length).toBeGreaterThan(0)
  expect((await checkPromises(host, writers, promised)).length).toBeGreaterThan(0)
  await host.kill()
  place.remove()
}, 60_000)
