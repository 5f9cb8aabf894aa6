import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { median } from './median.ts'
import { PAPERS } from './papers.ts'
import { measureScreens } from './screens.ts'
import { measureStart } from './start.ts'

/**
 * `npm run bench`: how long papers take against their peer, the package's start against the development build's, and
 * large projects and forms against small ones; in the same run, warm, interleaved, as medians. Only the ratios mean
 * anything: this machine's milliseconds are its own.
 */
const WARM_UPS = 4
const ROUNDS = 11
const NAMES = ['qiancheng', 'pdfmake'] as const

interface Measured {
  readonly milliseconds: number
  readonly bytes: number
}

async function start(name: string): Promise<ChildProcess> {
  const child = fork(new URL('./measure.ts', import.meta.url), [name], { stdio: 'inherit' })
  child.once('exit', (code) => {
    if (code) throw new Error(`${name} ended with ${code}`)
  })
  await once(child, 'message')
  return child
}

async function ask(child: ChildProcess, paper: string): Promise<Measured> {
  child.send(paper)
  const [answer] = (await once(child, 'message')) as [Measured]
  return answer
}

async function measure(children: readonly ChildProcess[], paper: string) {
  const all: Measured[][] = children.map(() => [])
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    for (const [index, child] of children.entries()) {
      const one = await ask(child, paper)
      if (round >= WARM_UPS) all[index]?.push(one)
    }
  }
  const [ours, peer] = all.map((runs) => ({
    milliseconds: Number(median(runs.map((one) => one.milliseconds)).toFixed(1)),
    bytes: runs[0]?.bytes ?? 0,
  }))
  if (!ours || !peer) throw new Error('nothing was measured')
  return { paper, ours, peer, timesFaster: Number((peer.milliseconds / ours.milliseconds).toFixed(2)) }
}

const children = await Promise.all(NAMES.map(start))
const papers = []
for (const paper of Object.keys(PAPERS)) papers.push(await measure(children, paper))
for (const child of children) child.disconnect()

console.table(
  papers.map(({ paper, ours, peer, timesFaster }) => ({
    paper,
    'ours ms': ours.milliseconds,
    'pdfmake ms': peer.milliseconds,
    'times faster': timesFaster,
    'ours kB': Math.round(ours.bytes / 1024),
    'pdfmake kB': Math.round(peer.bytes / 1024),
  })),
)
// Packing takes the shape of Linux only (test/package).
const starting = process.platform === 'linux' ? await measureStart() : null
if (starting) console.table([starting])
const screens = await measureScreens()
const { sizes: _sizes, ...measured } = screens
console.table(measured)
mkdirSync('docs/figures', { recursive: true })
writeFileSync(
  'docs/figures/bench.json',
  `${JSON.stringify({ peer: 'pdfmake 0.3.11, stock', rounds: ROUNDS, papers, start: starting, screens }, null, 2)}\n`,
)
