import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'

/** What the preload script puts into the page. */
interface Reach {
  readonly qiancheng: { readonly call: (name: string, input: unknown) => Promise<unknown> }
}

const asRoot = process.platform === 'linux' && process.getuid?.() === 0

/** The real desktop program on a folder of its own: Electron's binary, our main process, its one window. */
export class Desktop {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'qiancheng-desktop-'))
  readonly complaints: string[] = []
  #app: ElectronApplication | null = null

  async start(): Promise<Page> {
    const args = [...(asRoot ? ['--no-sandbox'] : []), '.', '--data', this.dataFolder]
    const executablePath = process.env['QC_ELECTRON'] ?? ''
    this.#app = await _electron.launch({ executablePath, args, timeout: 60_000 })
    const page = await this.#app.firstWindow()
    this.#listen(page)
    return page
  }

  /** Makes a call the way the screens do; refusals are errors here. */
  async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const page = await this.#app?.firstWindow()
    const ask = ([called, sent]: readonly [string, unknown]) =>
      (globalThis as unknown as Reach).qiancheng.call(called, sent)
    const reply = (await page?.evaluate(ask, [name, input] as const)) as Reply<Output<N>>
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
    return reply.value
  }

  async stop(): Promise<void> {
    await this.#app?.close()
    this.#app = null
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.dataFolder, { recursive: true, force: true, maxRetries: 20 })
  }

  #listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('request', (request) => {
      if (!/^(app:\/\/bundle\/|blob:|data:)/.test(request.url())) this.complaints.push(request.url())
    })
  }
}
