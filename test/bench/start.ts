import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../../build/lib/paths.mjs'
import { startDesktop } from '../package/desktop.ts'
import { pack } from '../package/pack.ts'
import { median } from './median.ts'

const ROUNDS = 9

/** From nothing to the first page, an empty office open behind it. */
async function startOnce(folder: string): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'qiancheng-bench-'))
  const from = performance.now()
  const desktop = await startDesktop(folder, data)
  await desktop.fetch('/')
  const took = performance.now() - from
  await desktop.quit()
  rmSync(data, { recursive: true, force: true })
  return took
}

/** How long the packed program takes to its first page against the build it was packed from, taking turns. */
export async function measureStart() {
  const packed = await pack()
  const [ours, peer]: number[][] = [[], []]
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [one, other] = [await startOnce(packed.app), await startOnce(at('.'))]
      // The first of each warms the disk.
      if (round > 0) ours?.push(one)
      if (round > 0) peer?.push(other)
    }
  } finally {
    packed.remove()
  }
  const [packaged, development] = [median(ours ?? []), median(peer ?? [])]
  return {
    packagedMs: Math.round(packaged),
    developmentMs: Math.round(development),
    ratio: Number((packaged / development).toFixed(2)),
  }
}
