import { join } from 'node:path'
import { chooseDataFolder } from '../data-folder.ts'
import { openDemo, throwAwayFolder } from '../demo.ts'
import { readManifest } from '../manifest.ts'
import type { Clock, Ids, Services } from '../services/ports.ts'
import { portBusy } from '../start-words.ts'
import type { Options } from './options.ts'
import { startHost } from './server.ts'

export type OpenServices = (options: { dataFolder: string; clock?: Clock }) => Promise<Services>

export interface Running {
  readonly url: string
  readonly close: () => Promise<void>
}

export class PortBusy extends Error {
  override readonly name = 'PortBusy'
}

/** Beside the bundled program, or in `out` when it runs from its sources. */
export function builtRenderer(here: string): string {
  return join(here, import.meta.filename.endsWith('.ts') ? '../out/renderer' : '../renderer')
}

const isBusy = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE'

function chooseFolder({ data, demo }: Options) {
  if (demo && data === undefined) return throwAwayFolder()
  return { folder: chooseDataFolder(data), remove: () => {} }
}

/** What has to be undone, newest first, however far the start came. */
function undoStack() {
  const steps: (() => unknown)[] = []
  const undo = async () => {
    for (const step of steps.splice(0).reverse()) await step()
  }
  return { later: (step: () => unknown) => void steps.push(step), undo }
}

/** Opens the office and serves it. Whatever was opened is closed again when a later step fails. */
export async function run(options: Options, here: string, open: OpenServices, ids: Ids): Promise<Running> {
  const manifest = readManifest(options.renderer ?? builtRenderer(here))
  const { folder, remove } = chooseFolder(options)
  const { later, undo } = undoStack()
  later(remove)
  try {
    const services = options.demo ? await openDemo(open, folder, ids) : await open({ dataFolder: folder })
    later(services.close)
    const host = await startHost({ services, manifest, port: options.port })
    later(host.close)
    return { url: host.url, close: undo }
  } catch (error) {
    await undo()
    throw isBusy(error) ? new PortBusy(portBusy(options.port)) : error
  }
}
