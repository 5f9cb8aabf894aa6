import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './build/lib/chromium.mjs'

const executablePath = findChromium()

/** Without a locale that has them, as on a bare machine, Chromium saves no file under a name of Chinese characters. */
const env = { ...process.env, LC_ALL: process.env['LC_ALL'] || process.env['LANG'] || 'C.UTF-8' }

/** The browser of the loopback host; beside Electron it stands by for what a test opens in a tab. */
const chromium = {
  browserName: 'chromium' as const,
  launchOptions: { args: chromiumArguments(), env, ...(executablePath && { executablePath }) },
}

/** Specs about tabs, ports and tokens, and about being killed: Electron has one window, which ends with its program. */
const OF_A_BROWSER = [
  ...[
    'backup',
    'content-policy',
    'desktop-door',
    'draft-recovery',
    'main-route',
    'project',
    'security',
    'update',
  ],
].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  testDir: 'test/e2e',
  // Playwright empties this folder first, so it must not be test-results itself: the figures lie there.
  outputDir: 'test-results/e2e',
  // A file a worker, each with a host of its own.
  workers: 2,
  // Again on a machine that was too busy; the list names every test that needed it.
  retries: 2,
  forbidOnly: true,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'loopback', testIgnore: '**/electron.spec.ts', use: chromium },
    { name: 'electron', testIgnore: OF_A_BROWSER, use: chromium },
  ],
})
