import { parseSync } from 'vite'

export interface Parsed {
  /** Every module named by import, export … from, import(), require() and import types. */
  readonly imports: readonly string[]
  /** Uses of globals worth asking about, written as in FORBIDDEN_USES. */
  readonly uses: readonly string[]
}

/** A node of the syntax tree; what it holds depends on its type. */
export interface Node {
  readonly type: string
  readonly [property: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

export function* nodesIn(value: unknown): Generator<Node> {
  if (isNode(value)) yield value
  if (typeof value !== 'object' || value === null) return
  for (const child of Object.values(value)) yield* nodesIn(child)
}

const nameOf = (value: unknown) =>
  isNode(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined

/** A quoted name; a computed one is reported as such, so that no rule lets it pass. */
const textOf = (value: unknown) =>
  isNode(value) && typeof value.value === 'string' ? value.value : '(computed)'

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
])

function importsOf(node: Node): string[] {
  if (IMPORTING.has(node.type)) return node.source ? [textOf(node.source)] : []
  const required = node.type === 'CallExpression' && nameOf(node.callee) === 'require'
  return required && Array.isArray(node.arguments) ? [textOf(node.arguments[0])] : []
}

/** `globalThis.crypto` and `window.crypto` are still crypto. */
const GLOBALS = new Set(['globalThis', 'window', 'self'])

function memberUse(node: Node): string[] {
  const owner = nameOf(node.object)
  const property = node.computed ? textOf(node.property) : nameOf(node.property)
  if (owner === undefined || property === undefined) return []
  if (GLOBALS.has(owner)) return [`${property}.`]
  return [owner === 'crypto' ? 'crypto.' : `${owner}.${property}`]
}

function usesOf(node: Node): string[] {
  if (node.type === 'MemberExpression') return memberUse(node)
  if (nameOf(node.callee) !== 'Date') return []
  if (node.type === 'CallExpression') return ['Date()']
  return Array.isArray(node.arguments) && node.arguments.length === 0 ? ['new Date()'] : []
}

/** Reads a file as the compiler does: comments and texts that only look like code do not count. */
export function parse(path: string, code: string): Parsed {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const nodes = [...nodesIn(program)]
  return { imports: nodes.flatMap(importsOf), uses: nodes.flatMap(usesOf) }
}
