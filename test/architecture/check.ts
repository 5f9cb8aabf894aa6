import { posix } from 'node:path'
import { parse } from './parse.ts'
import { FORBIDDEN_USES, HOMES, LAYERS, LONGEST_FILE } from './table.ts'

/** Folders in which every source belongs to a layer. */
const LAYERED = /^(shared|electron|renderer)\//

const layerOf = (path: string) => LAYERS.find((layer) => layer.files.test(path))

/** `@scope/name/deep` → `@scope/name`; Node's own modules always with their prefix. */
function packageOf(name: string): string {
  if (name.startsWith('node:')) return name
  const [first = '', second = ''] = name.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}

const isOurs = (name: string) => name.startsWith('.') || name.startsWith('/')

function checkOurs(path: string, name: string): string[] {
  const target = posix.join(posix.dirname(path), name.replace(/\?.*$/, ''))
  const [layer, other] = [layerOf(path), layerOf(target)]
  if (!layer) return []
  if (other && (other === layer || layer.from.includes(other.name))) return []
  return [`${path}: ${layer.name} may not import ${target} (${other?.name ?? 'no layer'})`]
}

function checkPackage(path: string, name: string): string[] {
  const wanted = packageOf(name)
  const layer = layerOf(path)
  const home = HOMES.find((one) => one.name === wanted)
  return [
    ...(layer?.packages && !layer.packages.includes(wanted)
      ? [`${path}: ${layer.name} may not import the package ${wanted}`]
      : []),
    ...(home && !home.files.test(path) ? [`${path}: ${wanted} is imported outside its home`] : []),
  ]
}

function checkUses(path: string, uses: readonly string[]): string[] {
  const forbidden = FORBIDDEN_USES.filter(({ files }) => files.test(path)).flatMap((rule) => rule.uses)
  return uses.filter((use) => forbidden.includes(use)).map((use) => `${path}: ${use} may not be used here`)
}

/** What a source file does against the table. Tests may import what they like. */
export function checkSource(path: string, code: string): string[] {
  const lines = code.split('\n').length - 1
  const length = lines > LONGEST_FILE ? [`${path}: ${lines} lines, more than ${LONGEST_FILE}`] : []
  if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path) || !LAYERED.test(path)) return length
  if (!layerOf(path)) return [...length, `${path}: belongs to no layer of the table`]
  const { imports, uses } = parse(path, code)
  return [
    ...length,
    ...imports.flatMap((name) => (isOurs(name) ? checkOurs(path, name) : checkPackage(path, name))),
    ...checkUses(path, uses),
  ]
}
