import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { ElectronHost } from './electron-host.ts'
import { Host } from './host.ts'
import { seedOffice, seedProject } from './scene.ts'

interface Scene {
  /** A host on an empty folder. */
  readonly host: Host
  /** The same with an office and one person in it. */
  readonly office: Host
  /** An office with one project; its run id. */
  readonly project: { readonly host: Host; readonly runId: string }
  /** Console messages of this page that a test expects (a host killed on purpose). */
  readonly allowed: RegExp[]
}

/**
 * Every test fails on a console error, an uncaught exception, a content-policy report, or a request that leaves the
 * host's own origin.
 */
export const test = base.extend<Scene>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's destructuring
  host: async ({}, use, { project }) => {
    const host = project.name === 'electron' ? new ElectronHost() : new Host()
    await host.start()
    await use(host)
    await host.remove()
  },
  office: async ({ host }, use) => {
    await seedOffice(host)
    await use(host)
  },
  project: async ({ office }, use) => {
    await use({ host: office, runId: await seedProject(office) })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's destructuring
  allowed: async ({}, use) => {
    await use([])
  },
  // The host is asked for so that it outlives the page: a page without its host complains. Electron brings its window.
  page: async ({ page: tab, allowed, host }, use) => {
    const page = host.window ?? tab
    const complaints = listen(page.context(), page)
    await use(page)
    expect(complaints.filter((one) => !allowed.some((pattern) => pattern.test(one)))).toEqual([])
  },
})

/** What any window of this context complains of. */
function listen(context: BrowserContext, page: Page): string[] {
  const complaints: string[] = []
  const hear = (window: Page) => {
    window.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    window.on('pageerror', (error) => complaints.push(String(error)))
    window.on('request', (request) => {
      if (!OWN.test(request.url())) complaints.push(`request to ${request.url()}`)
    })
  }
  hear(page)
  context.on('page', hear)
  return complaints
}

/** The browser's own viewer of PDFs is a part of the browser with addresses of its own. */
const OWN = /^(chrome-extension:|chrome:|http:\/\/127\.0\.0\.1:|app:\/\/bundle\/|blob:|data:|about:)/

/** WCAG 2.2 AA and axe's own advice: no violation of any weight. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    (one) => `${one.impact} ${one.id}: ${one.nodes.map((node) => node.target).join(' ; ')}`,
  )
  expect(found).toEqual([])
}

export { expect } from '@playwright/test'
