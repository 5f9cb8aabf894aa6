// @ts-check
import { parseArgs } from 'node:util'
import { Stop } from './say.mjs'

const allowed = /** @type {const} */ ({
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  data: { type: 'string' },
  port: { type: 'string' },
  demo: { type: 'boolean', default: false },
})

const help = `npm start -- [options]
  --browser     in the browser, not in Electron
  --no-open     only the host; prints "Ready <url>"
  --data DIR    the office's folder
  --port N      the port of the address in the browser (1 to 65535)
  --demo        a throw-away office with sample runs, signed in`

/** @param {string} why */
const refuse = (why) => new Stop(`${why}\n\n${help}`)

/** @param {string | undefined} text */
function checkPort(text) {
  if (text === undefined) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return text
  throw refuse(`--port takes a number from 1 to 65535, not "${text}".`)
}

/** @param {string[]} args */
function read(args) {
  try {
    return parseArgs({ args, options: allowed, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
}

/**
 * What was asked for. A port or --no-open mean nothing to a desktop window, so they ask for the host.
 * @param {string[]} args
 */
export function startOptions(args) {
  const { browser, 'no-open': noOpen, data, port, demo } = read(args)
  if (data === '') throw refuse('--data takes a folder.')
  checkPort(port)
  const inBrowser = Boolean(browser || noOpen || port)
  return { inBrowser, open: !noOpen, demo: Boolean(demo), ...(data && { data }), ...(port && { port }) }
}

/** @typedef {ReturnType<typeof startOptions> & { data?: string, port?: string }} StartOptions */
