import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { echoServices, freePort, screensFolder } from '../../test/security/loopback-host.ts'
import { RendererMissing } from '../manifest.ts'
import { openServices } from '../services/index.ts'
import type { Services } from '../services/ports.ts'
import { OfficeInUse } from '../services/storage/errors.ts'
import { CHEAP } from '../services/test-support/office.ts'
import { fakeTypesetter } from '../services/test-support/typesetter.ts'
import { sayStartError } from '../start-words.ts'
import { type OpenServices, PortBusy, run } from './run.ts'

const screens = screensFolder()
afterAll(screens.remove)

const ids = { next: () => crypto.randomUUID() }

function parts() {
  const echo = echoServices()
  const close = vi.fn(async () => {})
  const folders: string[] = []
  const open = async ({ dataFolder }: { dataFolder: string }) => {
    folders.push(dataFolder)
    return { ...echo.services, close }
  }
  return { open, close, folders }
}

async function options(over: object = {}) {
  const given = { renderer: screens.folder, data: join(tmpdir(), 'qiancheng-run-test'), demo: false }
  return { ...given, port: await freePort(), ...over }
}

test('opens, serves, and closes the office last', async () => {
  const { open, close } = parts()
  const running = await run(await options(), '', open, ids)
  expect((await fetch(new URL('/', running.url))).status).toBe(200)
  await running.close()
  expect(close).toHaveBeenCalledOnce()
  await expect(fetch(new URL('/', running.url))).rejects.toThrow()
})

test('a busy port closes the office again and says so', async () => {
  const first = await run(await options(), '', parts().open, ids)
  const { open, close } = parts()
  const port = Number(new URL(first.url).port)
  const second = run(await options({ port }), '', open, ids)
  await expect(second).rejects.toThrow(PortBusy)
  await expect(second).rejects.toThrow(`Port ${port} is taken`)
  expect(close).toHaveBeenCalledOnce()
  await first.close()
})

test('the demo is set up through calls, in a folder that is gone afterwards', async () => {
  let demo: { readonly folder: string; readonly services: Services } | null = null
  const open: OpenServices = async (given) => {
    const services = await openServices({ ...given, startTypesetter: fakeTypesetter, keyringCost: CHEAP })
    demo = { folder: given.dataFolder, services }
    return services
  }
  const running = await run(await options({ data: undefined, demo: true }), '', open, ids)
  const { folder, services } = demo as unknown as { folder: string; services: Services }
  const reply = await services.dispatch('run.list', { offset: 0, count: 10 })
  expect(reply).toMatchObject({ ok: true, value: { total: 3 } })
  expect(existsSync(folder)).toBe(true)
  await running.close()
  expect(existsSync(folder)).toBe(false)
})

test('without screens nothing is opened', async () => {
  const { open, folders } = parts()
  await expect(run(await options({ renderer: tmpdir() }), '', open, ids)).rejects.toThrow(RendererMissing)
  expect(folders).toEqual([])
})

test('who has the office open is said in one line', async () => {
  const open = () => Promise.reject(new OfficeInUse({ host: 'front-desk', user: 'lin', pid: '42' }))
  const error = await run(await options(), '', open, ids).catch((caught: unknown) => caught)
  expect(sayStartError(error)).toMatch(/^[^\n]*lin@front-desk, 42[^\n]*$/)
})
