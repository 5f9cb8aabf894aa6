import { parseSync } from 'vite'
import { isNode, type Node, nodesIn } from '../architecture/parse.ts'

const TESTING = new Set(['test', 'it'])

/** `test`, `test.each(…)` and `test.skip` all begin with the same name. */
function firstName(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined
  if (callee.type === 'Identifier') return String(callee['name'])
  return firstName(callee['object'] ?? callee['callee'])
}

function titleOf(node: Node): string[] {
  if (node.type !== 'CallExpression' || !TESTING.has(firstName(node['callee']) ?? '')) return []
  const [first] = node['arguments'] as unknown[]
  return isNode(first) && typeof first['value'] === 'string' ? [first['value']] : []
}

/** The titles of the tests in a file, as they are written. */
export function titlesIn(path: string, code: string): string[] {
  return [...nodesIn(parseSync(path, code).program)].flatMap(titleOf)
}
