import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Ids, Services } from './services/ports.ts'
import { pastClock } from './services/sample/clock.ts'
import { fillSample } from './services/sample/fill.ts'

/** A folder that is gone when the program ends. */
export function throwAwayFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'qiancheng-demo-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

type Open = (options: { dataFolder: string; clock?: Clock }) => Promise<Services>

/** `--demo`: an office of its own with the content of the sample, signed in. */
export async function openDemo(open: Open, folder: string, ids: Ids): Promise<Services> {
  const clock = pastClock({ now: () => Date.now() })
  const services = await open({ dataFolder: folder, clock })
  try {
    await fillSample({ services, ids, clock, language: 'zh-Hans', progress: () => {} })
    return services
  } catch (error) {
    await services.close()
    throw error
  }
}
