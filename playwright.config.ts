import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './build/lib/chromium.mjs'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'test/e2e',
  // Playwright empties this folder first, so it must not be test-results itself: the figures lie there.
  outputDir: 'test-results/e2e',
  workers: 1,
  // Once more on a machine that was too busy; the summary names every test that needed it.
  retries: 1,
  forbidOnly: true,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'loopback',
      testIgnore: 'desktop.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: { args: chromiumArguments(), ...(executablePath && { executablePath }) },
      },
    },
    // The desktop program itself; a page on another host's address would not even load in its window.
    { name: 'electron', testMatch: 'desktop.spec.ts' },
  ],
})
