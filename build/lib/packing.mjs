// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fetchElectron, findElectron } from './electron.mjs'
import { at } from './paths.mjs'
import { say } from './say.mjs'
import { makeStandIn } from './stand-in-electron.mjs'

/** Whether somebody's updates will be taken. Read as text, since an older Node may run this. */
export const hasUpdateKey = (text = readFileSync(at('electron', 'services', 'updates', 'keys.ts'), 'utf8')) =>
  /^export const UPDATE_KEYS[^=]*=\s*\[\s*'/m.test(text)

const others = /^(-w|--win|--windows|-m|--mac|-o|--macos)$/

/**
 * Whether only an unpacked folder for this very machine is wanted; any installer needs the real thing.
 * @param {string[]} args
 */
export const isForLooking = (args, platform = process.platform) =>
  platform === 'linux' && args.includes('--dir') && !args.some((word) => others.test(word))

/** @param {string} program */
const distOf = (program) =>
  process.platform === 'darwin' ? join(dirname(program), '../../..') : dirname(program)

/**
 * The Electron to pack: one that is named, or is here, or can be fetched; for a look at the package a stand-in.
 * Undefined leaves it to electron-builder, which fetches it for every platform and processor it packs for.
 * @param {string[]} args
 * @returns {Promise<{ dist?: string, isStandIn: boolean, remove: () => void }>}
 */
export async function electronToPack(args, env = process.env) {
  const remove = () => {}
  if (env.ELECTRON_OVERRIDE_DIST_PATH)
    return { dist: env.ELECTRON_OVERRIDE_DIST_PATH, isStandIn: false, remove }
  if (!isForLooking(args)) return { isStandIn: false, remove }
  const there = findElectron() ?? ((await fetchElectron()) ? findElectron() : undefined)
  if (there) return { dist: distOf(there), isStandIn: false, remove }
  say('Electron cannot be had here: packed with a stand-in, to look at; this package does not start.')
  return standIn()
}

/** Made for one packing and thrown away. */
export function standIn() {
  const base = mkdtempSync(join(tmpdir(), 'qiancheng-stand-in-'))
  return {
    dist: makeStandIn(join(base, 'dist')),
    isStandIn: true,
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}
