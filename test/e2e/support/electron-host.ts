import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import { Host } from './host.ts'

const ORIGIN = 'app://bundle'

/** The names of what the preload script leaves on the window. */
interface Door {
  readonly qiancheng: { readonly call: (name: string, input: unknown) => Promise<unknown> }
}

function programFile(): string {
  const file = process.env['QC_ELECTRON']
  if (!file) throw new Error('QC_ELECTRON names no program; npm test sets it where there is one')
  return file
}

/** Chromium's own sandbox refuses to run for the administrator of a Linux machine, as builders often do. */
const forRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** The built desktop program on a folder of its own, asked through its one window. */
export class ElectronHost extends Host {
  #app: ElectronApplication | null = null
  #window: Page | null = null

  override get origin(): string {
    return ORIGIN
  }

  override get window(): Page | null {
    return this.#window
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('the program is not running')
    return this.#app
  }

  override async start(): Promise<void> {
    const args = [...forRoot(), '.', '--data', this.dataFolder]
    this.#app = await _electron.launch({ executablePath: programFile(), args })
    this.#window = await this.#app.firstWindow()
    await this.#window.waitForLoadState()
    this.url = `${ORIGIN}/#`
  }

  override async kill(): Promise<void> {
    const program = this.#app?.process()
    const gone = program && new Promise((resolve) => program.once('exit', resolve))
    program?.kill('SIGKILL')
    await gone
    this.#app = null
  }

  override async stop(): Promise<void> {
    await this.#app?.close()
    this.#app = null
  }

  /** The window goes nowhere by an address, so its own fragment is changed and the page begun anew. */
  override async open(page: Page, route: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash
    }, route || '/')
    await page.reload()
  }

  override async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    if (!this.#window) throw new Error('the program is not running')
    const reply = (await this.#window.evaluate(
      ([which, what]) => (window as never as Door).qiancheng.call(which as string, what),
      [name, input] as const,
    )) as Reply<Output<N>>
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
    return reply.value
  }
}
