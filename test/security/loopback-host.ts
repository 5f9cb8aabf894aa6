import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Limits } from '../../electron/loopback/limits.ts'
import { type Host, startHost } from '../../electron/loopback/server.ts'
import { readManifest } from '../../electron/manifest.ts'
import type { Services } from '../../electron/services/ports.ts'
import type { Topic } from '../../shared/contract/index.ts'

/** Below the ports that systems hand out to outgoing connections, so that a restart finds its port still free. */
const PORTS = { first: 20_000, count: 12_000 }

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const port = PORTS.first + randomInt(PORTS.count)
  return (await isFree(port)) ? port : freePort()
}

/** Text that stands in a file beside the screens and must never be served. */
export const SECRET = 'not for anybody'

/** A folder of screens with a secret next to it. */
export function screensFolder() {
  const root = mkdtempSync(join(tmpdir(), 'qiancheng-screens-'))
  mkdirSync(join(root, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(root, 'renderer', 'index.html'), '<!doctype html><title>签程</title>')
  writeFileSync(join(root, 'renderer', 'assets', 'app.js'), 'export {}')
  writeFileSync(join(root, 'renderer', '.hidden'), SECRET)
  writeFileSync(join(root, 'secret.txt'), SECRET)
  return { folder: join(root, 'renderer'), remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** Services that answer every call with what was asked, and can be told to announce a change. */
export function echoServices() {
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const calls: { name: string; input: unknown }[] = []
  const services: Services = {
    dispatch: async (name, input) => {
      calls.push({ name, input })
      return { ok: true, value: { name, input } }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => {},
  }
  return {
    services,
    calls,
    listeners,
    announce: (topics: Topic[]) => [...listeners].map((tell) => tell(topics)),
  }
}

export interface TestHost extends Host, Omit<ReturnType<typeof echoServices>, 'services'> {
  readonly port: number
  readonly services: Services
}

/** A real server with stand-in services. */
export async function testHost(
  limits: Partial<Limits> = {},
  over: Partial<Services> = {},
): Promise<TestHost> {
  const port = await freePort()
  const screens = screensFolder()
  const echo = echoServices()
  const services = { ...echo.services, ...over }
  const host = await startHost({ services, manifest: readManifest(screens.folder), port, limits })
  const close = () => host.close().then(screens.remove)
  return { ...host, ...echo, services, close, port }
}

/** The headers our own page would send with a call. */
export const pageHeaders = ({ origin, token }: Host): Record<string, string> => ({
  'content-type': 'application/json',
  'x-qiancheng-token': token,
  origin,
})

export function callHost(host: Host, name: string, body: string, headers: Record<string, string> = {}) {
  const all = { ...pageHeaders(host), ...headers }
  return fetch(`${host.origin}/api/${name}`, { method: 'POST', headers: all, body })
}
