// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { withNode24 } from './node24.mjs'
import { root } from './paths.mjs'
import { say } from './say.mjs'

/** @typedef {import('node:child_process').ChildProcess} Child */
/** @typedef {{ code: number, out: string, late: boolean }} Ended */
/** @typedef {{ env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean, seconds?: number }} Options */

const onWindows = process.platform === 'win32'

/**
 * Ends a child that leads a process group, with everything it started.
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
export function endTree(child, signal = 'SIGKILL') {
  if (child.pid === undefined) return
  try {
    if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    else process.kill(-child.pid, signal)
  } catch {
    // It ended in between, which is what was wanted.
  }
}

/**
 * What a shell would say of a process that ended this way.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export const exitCode = (code, signal) => code ?? 128 + (signal ? (constants.signals[signal] ?? 0) : 1)

/**
 * npm, systemd and kill signal us alone; the child must hear it too, and we wait for its end.
 * @param {(signal: NodeJS.Signals) => void} pass
 */
export function relaySignals(pass) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
  }
}

/**
 * Waits for a child's end.
 * @param {Child} child
 * @returns {Promise<number>}
 */
async function ended(child) {
  const [code, signal] = await once(child, 'close')
  return exitCode(code, signal)
}

/**
 * Runs a program that people work with: it has the terminal. Ctrl-C reaches it from there already,
 * and a second one might be taken as "now, at once".
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onOut?: (text: string) => void }} options
 */
export async function runInFront(file, args, { env, onOut } = {}) {
  const child = spawn(file, args, {
    cwd: root,
    env: withNode24(env),
    stdio: ['inherit', onOut ? 'pipe' : 'inherit', 'inherit'],
  })
  child.stdout?.setEncoding('utf8').on('data', onOut ?? (() => {}))
  const stopRelaying = relaySignals((signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
  return ended(child).finally(stopRelaying)
}

/**
 * Runs a program of our own in the background, within a time limit when one is given. Quiet collects
 * the output instead of showing it.
 * @param {string} file
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<Ended>}
 */
export async function run(file, args, { env, quiet = false, shell = false, seconds } = {}) {
  const output = quiet ? 'pipe' : 'inherit'
  const stdio = /** @type {const} */ (['ignore', output, output])
  const child = spawn(file, args, {
    cwd: root,
    env: withNode24(env),
    shell,
    detached: !onWindows,
    stdio: [...stdio],
  })
  const result = { code: 0, out: '', late: false }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (result.out += text))
  }
  const stopRelaying = relaySignals((signal) => endTree(child, signal))
  const limit = setTimeout(
    () => {
      result.late = true
      say(`Ended after ${seconds} s: ${file} ${args.join(' ')}`)
      endTree(child)
    },
    (seconds ?? 24 * 3600) * 1000,
  )
  try {
    result.code = await ended(child)
  } catch (error) {
    Object.assign(result, { code: 127, out: String(error) })
  }
  clearTimeout(limit)
  stopRelaying()
  return result
}
