// @ts-check

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of the browser Playwright would download; it may not be there. */
function playwrights() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * A browser without its system libraries exists and does not start. On Windows --version opens a window.
 * @param {string} file
 */
function starts(file) {
  if (process.platform === 'win32') return true
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

/** The browser the tests run in, or undefined: CHROMIUM, the system's own, then Playwright's. */
export function findChromium(env = process.env) {
  return [env.CHROMIUM, ...usual, playwrights()].find((file) => file && existsSync(file) && starts(file))
}

const isRoot = () => process.getuid?.() === 0

/** No request leaves the machine because of the browser itself, and root may start it. */
export const chromiumArguments = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--metrics-recording-only',
]
