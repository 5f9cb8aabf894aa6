import type { Page } from '@playwright/test'
import { openAt } from './support/open.ts'
import { type FarPlace, farPlace } from './support/probes/far-place.ts'
import { PROBES } from './support/probes/index.ts'
import { installTools, type Probes, type ProbeTools } from './support/probes/tools.ts'
import { seedDraft } from './support/scene.ts'
import { test as base, expect } from './support/test.ts'

const NAMES = Object.keys(PROBES)
/** Long enough for a picture that fails, a worker that starts and a datagram. */
const SETTLING_MS = 1_500

const test = base.extend<{ readonly far: FarPlace }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's destructuring
  far: async ({}, use) => {
    const far = await farPlace()
    await use(far)
    await far.close()
  },
})

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Everything in place before the page's own scripts run. */
async function arm(page: Page, far: FarPlace): Promise<void> {
  await page.addInitScript(installTools, { far: far.origin })
  const probes = NAMES.map((name) => `${JSON.stringify(name)}: ${String(PROBES[name])}`)
  await page.addInitScript({ content: `window.qcProbes = {${probes.join(',\n')}}` })
}

interface Armed {
  readonly qcProbes: Probes
  readonly qcTools: (name: string) => ProbeTools
  readonly qcHits: string[]
}

/** From a task of the page's own: while a driver's call runs, Chromium lets it evaluate text. */
async function attempt(page: Page, name: string): Promise<void> {
  const begin = (which: string) => {
    const armed = window as never as Armed
    return new Promise<void>((resolve) => {
      setTimeout(async () => {
        setTimeout(resolve, 40)
        await armed.qcProbes[which]?.(armed.qcTools(which))
      })
    })
  }
  // A page that was taken away ends it too.
  await Promise.race([page.evaluate(begin, name).catch(() => {}), sleep(1_000)])
}

const hitsOn = (page: Page) => page.evaluate(() => (window as never as Armed).qcHits)

test('no probe runs anything or sends anything on our page', async ({ page, project, far, allowed }) => {
  test.setTimeout(120_000)
  // Each refusal is reported by the browser, as it should be.
  allowed.push(/./)
  expect(NAMES.length).toBeGreaterThanOrEqual(60)
  await seedDraft(project.host, project.runId, {})
  await arm(page, far)
  await openAt(page, project.host)
  for (const name of NAMES) await attempt(page, name)
  await sleep(SETTLING_MS)
  expect([...new Set(far.reached)]).toEqual([])
  expect(await hitsOn(page)).toEqual([])
  expect(page.url().replace(/#.*/, '')).toBe(`${project.host.origin}/`)
  // Asked directly: the driver still waits for the navigations that were refused.
  expect(await page.evaluate(() => document.querySelector('h1')?.innerText)).toBe('今日待办')
})

/** What a plain page in this Chromium does not do either, and why; it stays in the list for the browser that will. */
const TOOTHLESS: Readonly<Record<string, string>> = {
  'service-worker-blob': 'only a script of the own origin may be a service worker',
  'service-worker-far': 'only a script of the own origin may be a service worker',
  worker: 'only a script of the own origin may be a worker',
  'shared-worker': 'only a script of the own origin may be a worker',
  ping: 'pings are off in a driven browser',
  icon: 'without a window nobody draws the icon',
  'manifest-of-an-app': 'without a window nobody offers to install',
}

test('control: on a page without a policy the same probes bite', async ({ page, far, allowed }) => {
  test.setTimeout(240_000)
  allowed.push(/./)
  const home = await farPlace()
  const bitten = new Set<string>()
  await arm(page, far)
  for (const name of NAMES) {
    await page.goto(`${home.origin}/page`)
    await attempt(page, name)
    await page.waitForTimeout(60)
    for (const hit of await hitsOn(page).catch(() => [])) bitten.add(hit)
  }
  await sleep(SETTLING_MS)
  for (const name of far.reached) bitten.add(name)
  await home.close()
  expect(NAMES.filter((name) => !bitten.has(name))).toEqual(NAMES.filter((name) => name in TOOTHLESS))
})
