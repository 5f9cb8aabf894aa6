import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { app, ORIGIN, record, type WindowStandIn } from '../../test/security/electron-stand-in.ts'
import { echoServices } from '../../test/security/loopback-host.ts'
import { CONTENT_POLICY } from '../policy.ts'
import { startDesktop } from './start.ts'

vi.mock('electron', () => import('../../test/security/electron-stand-in.ts'))

const echo = echoServices()
const place = mkdtempSync(join(tmpdir(), 'qiancheng-shell-'))
const close = vi.fn(async () => {})
const ids = { next: () => crypto.randomUUID() }
let window: WindowStandIn

beforeAll(async () => {
  mkdirSync(join(place, 'out/renderer'), { recursive: true })
  writeFileSync(join(place, 'out/renderer/index.html'), 'page')
  app.appPath = place
  process.argv = ['electron', '.', '--data', join(place, 'data'), '--some-chromium-switch']
  await startDesktop({ openServices: async () => ({ ...echo.services, close }), ids })
  window = record.windows[0] as WindowStandIn
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Every permission the installed Electron knows, asked for or checked. */
const permissions = readFileSync(
  join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'),
  'utf8',
)
  .split('\n')
  .filter((line) => /^ {4}setPermission(Request|Check)Handler\(/.test(line))
  .flatMap((line) => [...line.matchAll(/'([a-zA-Z-]+)'/g)].map(([, name = '']) => name))

const handler = (name: string) => record.session.get(name) as (...args: unknown[]) => unknown

describe('the window', () => {
  test('is the only one, sandboxed, with our page', () => {
    expect(record.calls[0]).toBe('enableSandbox')
    expect(record.windows).toHaveLength(1)
    expect(window.loaded).toEqual([`${ORIGIN}/`])
    expect(window.options.webPreferences).toEqual({
      allowRunningInsecureContent: false,
      contextIsolation: true,
      devTools: false,
      disableBlinkFeatures: 'Auxclick',
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      preload: join(place, 'out/preload/preload.cjs'),
      sandbox: true,
      spellcheck: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  test('keeps its own storage with the office', () => {
    expect(record.paths).toEqual({ userData: join(place, 'data/window') })
  })

  test.each([
    'https://example.com/',
    'file:///etc/passwd',
    'about:blank',
    `${ORIGIN}/x`,
    'javascript:1',
    'data:text/html,x',
  ])('goes nowhere: %s', (url) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { url, isMainFrame: true, preventDefault: vi.fn() }
      window.webContents.emit(name, event)
      expect(event.preventDefault, name).toHaveBeenCalled()
    }
    expect((window.webContents.openHandler as (details: unknown) => unknown)({ url })).toEqual({
      action: 'deny',
    })
  })

  test('may show in a frame only a blob it made itself', () => {
    const shown = (url: string) => {
      const event = { url, isMainFrame: false, preventDefault: vi.fn() }
      window.webContents.emit('will-frame-navigate', event)
      return event.preventDefault.mock.calls.length === 0
    }
    expect(shown(`blob:${ORIGIN}/7d0c`)).toBe(true)
    for (const url of ['blob:https://example.com/7d0c', 'about:blank', 'data:text/html,x', `${ORIGIN}/`])
      expect(shown(url)).toBe(false)
  })
})

describe('the session', () => {
  test('grants no permission', () => {
    expect(permissions.length).toBeGreaterThan(20)
    for (const permission of permissions) {
      const decide = vi.fn()
      handler('permissionRequest')({}, permission, decide)
      expect(decide).toHaveBeenCalledExactlyOnceWith(false)
      expect(handler('permissionCheck')({}, permission)).toBe(false)
    }
    expect(handler('devicePermission')({})).toBe(false)
    const give = vi.fn()
    handler('displayMedia')({}, give)
    expect(give).toHaveBeenCalledExactlyOnceWith({})
  })

  test.each([
    [`${ORIGIN}/assets/app.js`, false],
    [`blob:${ORIGIN}/1`, false],
    ['data:image/png;base64,AA', false],
    ['https://example.com/', true],
    ['http://127.0.0.1:47613/', true],
    ['file:///etc/passwd', true],
    ['ws://example.com/', true],
    ['app://bundle.example.com/', true],
    ['blob:https://example.com/1', true],
  ])('%s: cancelled %s', (url, cancel) => {
    const decide = vi.fn()
    handler('beforeRequest')({ url }, decide)
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel })
  })

  test('what asks nobody ends nowhere: connections in advance, names looked up, peers', () => {
    const nowhere = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' }
    expect(record.proxies).toEqual([nowhere])
    expect(record.calls).toContain('peers: disable_non_proxied_udp')
  })

  test('serves the page with the content policy, and nothing that is not in the manifest', async () => {
    expect(record.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
    const get = (url: string, method = 'GET') => handler('protocol:app')({ url, method }) as Response
    const page = get(`${ORIGIN}/`)
    expect(await page.text()).toBe('page')
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_POLICY)
    const wrong = ['/index.html', '/../data/office.key', '/%2e%2e/x', '/?x', '//', '']
    for (const path of wrong) expect(get(`${ORIGIN}${path}`).status).toBe(404)
    expect(get('app://bundle.example.com/').status).toBe(404)
    expect(get(`${ORIGIN}/`, 'POST').status).toBe(404)
  })
})

describe('calls', () => {
  const ours = () => ({ sender: window.webContents, senderFrame: window.webContents.mainFrame })
  const call = (event: unknown, name: unknown, input: unknown) =>
    (record.ipc.get('qiancheng:call') as (...args: unknown[]) => Promise<unknown>)(event, name, input)

  test('one channel, answered by dispatch', async () => {
    expect([...record.ipc.keys()]).toEqual(['qiancheng:call'])
    expect(await call(ours(), 'run.list', { offset: 0 })).toEqual({
      ok: true,
      value: { name: 'run.list', input: { offset: 0 } },
    })
  })

  const frame = (change: object) => ({ ...window.webContents.mainFrame, ...change })
  const forgeries: [string, () => object][] = [
    ['no frame', () => ({ ...ours(), senderFrame: null })],
    ['another window', () => ({ ...ours(), sender: {} })],
    ['a frame inside', () => ({ ...ours(), senderFrame: frame({ parent: {} }) })],
    ['a copy of the frame', () => ({ ...ours(), senderFrame: frame({}) })],
  ]
  test.each(forgeries)('refused: %s', async (_name, forged) => {
    const before = echo.calls.length
    expect(await call(forged(), 'run.list', {})).toMatchObject({ ok: false, fault: { code: 'notAllowed' } })
    expect(echo.calls.length).toBe(before)
  })

  test.each(['https://example.com', 'null', 'file://', '', 'app://bundle.example.com'])(
    'refused: the top frame shows %s',
    async (origin) => {
      const { mainFrame } = window.webContents
      Object.assign(mainFrame, { origin, url: `${origin}/` })
      expect(await call(ours(), 'run.list', {})).toMatchObject({ fault: { code: 'notAllowed' } })
      Object.assign(mainFrame, { origin: ORIGIN, url: `${ORIGIN}/` })
    },
  )

  test('refused: a name that is no text', async () => {
    const before = echo.calls.length
    for (const name of [7, null, undefined, ['run.list'], { toString: () => 'run.list' }])
      expect(await call(ours(), name, {})).toMatchObject({ fault: { code: 'unknownCall' } })
    expect(echo.calls.length).toBe(before)
  })

  test('changes are pushed to the living window', () => {
    echo.announce(['runs'])
    expect(window.webContents.sent).toEqual([['qiancheng:changes', ['runs']]])
  })

  test('a destroyed window is neither heard nor told', async () => {
    window.destroyed = true
    expect(await call(ours(), 'run.list', {})).toMatchObject({ fault: { code: 'notAllowed' } })
    echo.announce(['runs'])
    expect(window.webContents.sent).toHaveLength(1)
    window.destroyed = false
  })
})

test('the program ends after the records are closed, once', async () => {
  const event = { preventDefault: vi.fn() }
  app.emit('will-quit', event)
  app.emit('will-quit', event)
  await vi.waitFor(() => expect(record.exits).toEqual([0]))
  expect(close).toHaveBeenCalledOnce()
  expect(event.preventDefault).toHaveBeenCalledTimes(2)
})

test('what keeps it from starting is shown, and it ends with 1', async () => {
  record.exits.length = 0
  const openServices = () => Promise.reject(new Error('no disk'))
  await startDesktop({ openServices, ids })
  expect(record.errors).toEqual(['无法启动：no disk / Cannot start: no disk'])
  expect(record.exits).toEqual([1])
})

test('a second start leaves the first alone', async () => {
  record.exits.length = 0
  app.lock = false
  const openServices = vi.fn()
  await startDesktop({ openServices, ids })
  expect(record.exits).toEqual([0])
  expect(openServices).not.toHaveBeenCalled()
})
