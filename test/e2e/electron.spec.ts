import { App } from './pages/app.ts'
import { ElectronHost } from './support/electron-host.ts'
import type { Host } from './support/host.ts'
import { openAt } from './support/open.ts'
import { farPlace } from './support/probes/far-place.ts'
import { expect, test } from './support/test.ts'

/** What can only be seen in the program itself. Runs where its binary is; see docs/electron-unproven.md. */

function desktop(host: Host): ElectronHost {
  if (host instanceof ElectronHost) return host
  throw new Error('only in the project "electron"')
}

test('the page has nothing of Node or of Electron but the two functions', async ({ page, host }) => {
  await openAt(page, host)
  const found = await page.evaluate(() => ({
    names: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    door: Object.keys((window as never as { qiancheng: object }).qiancheng),
    frozen: Object.isFrozen((window as never as { qiancheng: object }).qiancheng),
    address: location.origin,
  }))
  expect(found).toEqual({ names: [], door: ['call', 'onChange'], frozen: true, address: 'app://bundle' })
})

test('there is one window, it shows our page, and it has no tools', async ({ page, host }) => {
  await openAt(page, host)
  const windows = await desktop(host).app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      address: webContents.getURL().replace(/#.*/, ''),
      zoom: webContents.getZoomFactor(),
      tools: webContents.isDevToolsOpened(),
    })),
  )
  expect(windows).toEqual([{ address: 'app://bundle/', zoom: 1, tools: false }])
})

test('nothing leaves: addresses, windows, requests, peers', async ({ page, host, allowed }) => {
  allowed.push(/./)
  const far = await farPlace()
  await openAt(page, host)
  await page
    .evaluate(async (origin) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${new URL(origin).port}` }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription().catch(() => {})
    }, far.origin)
    .catch(() => {})
  for (const code of ['location.assign', 'location.replace', 'window.open', 'fetch'] as const)
    await page
      .evaluate(
        ([how, origin]) => {
          const ways = {
            'location.assign': (to: string) => location.assign(to),
            'location.replace': (to: string) => location.replace(to),
            'window.open': (to: string) => window.open(to),
            fetch: (to: string) => fetch(to),
          }
          return void ways[how as keyof typeof ways](`${origin}/${how}`)
        },
        [code, far.origin] as const,
      )
      .catch(() => {})
  await page.waitForTimeout(1_500)
  expect(far.reached).toEqual([])
  expect(page.url()).toMatch(/^app:\/\/bundle\//)
  expect(desktop(host).app.windows()).toHaveLength(1)
  await far.close()
})

test('whoever locks the computer locks the office', async ({ page, office }) => {
  await openAt(page, office)
  const { app } = desktop(office)
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  await expect(new App(page).heading).toHaveText('已锁定')
})

test('the window comes back where it was', async ({ page, host }) => {
  await openAt(page, host)
  const program = desktop(host)
  const bounds = { x: 60, y: 50, width: 1200, height: 760 }
  await program.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  )
  await program.stop()
  await program.start()
  const found = await program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(found).toEqual(bounds)
})
