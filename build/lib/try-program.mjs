// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endTree } from './processes.mjs'
import { Stop } from './say.mjs'

/**
 * Starts a program with a throw-away office and waits for what only a whole start leaves: the window's own folder, and
 * the keyring, which is written after keys were made with the cryptography this program was built with. Nothing can be
 * asked of a packed program from outside: its fuses see to that.
 * @param {string} program
 * @returns {Promise<number>} seconds
 */
export async function tryProgram(program, limit = 90) {
  const data = mkdtempSync(join(tmpdir(), 'qiancheng-try-'))
  const child = spawn(program, ['--data', data, '--demo'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })
  /** @type {string | undefined} */
  let ended
  child.once('error', ({ message }) => (ended = message))
  child.once('exit', (code) => (ended = `exit code ${code}`))
  const from = Date.now()
  const passed = () => (Date.now() - from) / 1000
  const isThere = () => ['office.keyring', 'window'].every((name) => existsSync(join(data, name)))
  try {
    while (!isThere()) {
      if (ended !== undefined) throw new Stop(`It ended before it had set up an office: ${ended}`)
      if (passed() > limit) throw new Stop(`It has set up no office in ${limit} s.`)
      await pause(100)
    }
    return passed()
  } finally {
    endTree(child)
    rmSync(data, { recursive: true, force: true, maxRetries: 20 })
  }
}
