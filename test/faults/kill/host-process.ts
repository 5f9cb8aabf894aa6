import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** Halves the start, of which there are many here; written by a host that ends in peace. */
const COMPILE_CACHE = join(tmpdir(), 'qiancheng-compile-cache')

const ENTRY = join(import.meta.dirname, '../../../electron/loopback.ts')

export interface HostOptions {
  readonly data: string
  readonly port: number
  readonly renderer: string
}

export interface HostProcess {
  /** Sends one call. Rejects when the connection broke, so that nobody knows whether it was done. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Ends it as a power cut would end the program: no handler runs. */
  readonly kill: () => Promise<void>
  /** Asks it to end. */
  readonly stop: () => Promise<void>
}

function spawnHost({ data, port, renderer }: HostOptions): ChildProcess {
  const args = [ENTRY, '--data', data, '--port', String(port), '--renderer', renderer]
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The address and token of the Ready line, or the error the host ended with. */
function ready(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let [out, error] = ['', '']
    child.stderr?.on('data', (piece) => {
      error += piece
    })
    child.stdout?.on('data', (piece) => {
      out += piece
      const url = /^Ready (\S+)\n/m.exec(out)?.[1]
      if (url) resolve(new URL(url))
    })
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${error}`)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

function post(url: string, headers: OutgoingHttpHeaders, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, agent }, (reply) => {
      text(reply).then(resolve, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** With connections of its own: one left over from a killed host would fail the first call to the next. */
function caller({ origin, hash }: URL): HostProcess['call'] {
  const agent = new Agent({ keepAlive: true })
  const token = hash.slice('#token='.length)
  const headers = { 'content-type': 'application/json', 'x-qiancheng-token': token, origin }
  return async (name, input) =>
    JSON.parse(await post(`${origin}/api/${name}`, headers, JSON.stringify(input), agent))
}

export async function startHostProcess(options: HostOptions): Promise<HostProcess> {
  const child = spawnHost(options)
  const url = await ready(child)
  return { call: caller(url), kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') }
}

/** Starts a host and kills it before it is ready, or hardly after. */
export async function killWhileStarting(options: HostOptions, afterMs: number): Promise<void> {
  const child = spawnHost(options)
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await end(child, 'SIGKILL')
}
