import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import { ME, PASSPHRASE } from './scene.ts'

/** The built screens; another folder lets somebody build while these tests run. */
export const SCREENS = process.env['QC_RENDERER'] ?? 'out/renderer'

/** A port nobody uses now; the host keeps it over restarts because drafts belong to an origin. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The real loopback host on a folder of its own, started, stopped, killed and asked like any other client would. */
export class Host {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'qiancheng-e2e-'))
  readonly #entry: string
  #port = 0
  #process: ChildProcess | null = null
  /** The address with its one-time token. */
  url = ''

  /** Another entry is a loopback host too, which a test has given something more. */
  constructor(entry = 'electron/loopback.ts') {
    this.#entry = entry
  }

  /** The window that is there already; null where a browser opens one. */
  get window(): Page | null {
    return null
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    if (this.#port === 0) this.#port = await freePort()
    const child = spawn(
      process.execPath,
      [this.#entry, '--data', this.dataFolder, '--port', String(this.#port), '--renderer', SCREENS],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    this.#process = child
    this.url = await readyLine(child)
  }

  /** As a power cut would: no time to say goodbye. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.dataFolder, { recursive: true, force: true })
  }

  /** Signs in as the screens do: a host is locked after every start. */
  async unlock(name = ME.name, passphrase = PASSPHRASE): Promise<void> {
    await this.call('session.signIn', { name, passphrase })
  }

  /** Opens a screen as the address printed by the host does: the token first, the route behind it. */
  async open(page: Page, route: string): Promise<void> {
    // Only the fragment would change, which is no navigation to wait for.
    if (page.url().startsWith(this.origin)) await page.goto('about:blank')
    await page.goto(`${this.url}${route}`)
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    this.#process = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  /** Makes a call the way the screens do, for setting a scene; refusals are errors here. */
  async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const response = await fetch(`${this.origin}/api/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        'x-qiancheng-token': this.url.split('#token=')[1] ?? '',
      },
      body: JSON.stringify(input),
    })
    const reply = (await response.json()) as Reply<Output<N>>
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
    return reply.value
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', (code) => reject(new Error(`the host ended with ${code} before it was ready`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const ready = /^Ready (\S+)$/m.exec(text)
      if (ready?.[1]) resolve(ready[1])
    })
  })
}
