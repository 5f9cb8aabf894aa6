// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { readJson } from './read-json.mjs'
import { Stop } from './say.mjs'

// Our own few lines, because the two halves come from two places: Vite says what went into the screens (its
// `build.license`), the lockfile says what is packed beside them. Tools that walk node_modules know neither.

/** @typedef {{ name: string, version: string, license: string, text: string }} Notice */

const licenceFile = /^(licen[cs]e|notice|copying|copyright)/i

/** Every licence and notice a package carries; fonts have one for the package and one for the font. @param {string} folder */
function textsIn(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map(({ name }) => name).filter((name) => licenceFile.test(name))
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
}

/**
 * A few packages say MIT and carry no text of it. Ours is the same licence; only the holder differs.
 * @param {string} license @param {{ author?: string | { name?: string } }} manifest
 */
function usualText(license, { author }) {
  const holder = (typeof author === 'object' ? author.name : author)?.replace(/ *[<(].*$/, '')
  if (license !== 'MIT') return ''
  const ours = readFileSync(at('LICENSE'), 'utf8').trim()
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder || 'its authors'}`)
}

/** @param {string} path below the repository, as the lockfile names it @returns {Notice} */
function noticeOf(path) {
  const manifest = readJson(at(path, 'package.json'))
  const { name, version, license } = manifest
  return {
    name,
    version,
    license: license ?? 'the licence below',
    text: textsIn(at(path)) || usualText(license, manifest),
  }
}

/** What is packed beside our own code: the lockfile's production tree. @returns {Notice[]} */
export function packed() {
  const { packages } = readJson(at('package-lock.json'))
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path]) => noticeOf(path))
}

/** What Vite put into the screens' files. @returns {Notice[]} */
export function bundled() {
  const list = readJson(at('out', 'renderer', '.vite', 'licenses.json'))
  if (!list) throw new Stop('The build left no list of the licences of its parts.')
  return list.map(
    (/** @type {{ name: string, version: string, identifier?: string, text?: string }} */ one) => ({
      name: one.name,
      version: one.version,
      license: one.identifier ?? '',
      text: one.text?.trim() ?? '',
    }),
  )
}

/** One notice for each package and version, by name. */
export function notices() {
  const all = [...packed(), ...bundled()].map(
    (one) => /** @type {const} */ ([`${one.name} ${one.version}`, one]),
  )
  return [...new Map(all).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const line = '-'.repeat(80)

/** @param {Notice} notice */
const written = ({ name, version, license, text }) =>
  `${line}\n${name} ${version}\n${license}\n${line}\n\n${text || 'Its package carries no text of the licence named above.'}\n`

/** Writes the file that every package carries. */
export function writeThirdParty(to = at('out', 'third-party.txt')) {
  const head =
    '签程 Qiancheng contains the work of others, under the licences below. Those of Electron and Chromium lie beside this file.'
  writeFileSync(to, `${head}\n\n${notices().map(written).join('\n')}`)
}
