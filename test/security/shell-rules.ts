import { parseSync } from 'vite'
import { isNode, type Node, nodesIn } from '../architecture/parse.ts'

/** What the desktop shell may touch of Electron, as data; everything else is a finding. */
const NAMES = new Set([
  'app',
  'BrowserWindow',
  'contextBridge',
  'dialog',
  'ipcMain',
  'ipcRenderer',
  'Menu',
  'nativeImage',
  'Notification',
  'powerMonitor',
  'protocol',
  'screen',
  'session',
  'shell',
  'Tray',
])

/** Settings and calls that would weaken a window, whatever value they are given. */
const WEAKENING = new Set([
  'allowServiceWorkers',
  'allowpopups',
  'appendSwitch',
  'bypassCSP',
  'corsEnabled',
  'enableBlinkFeatures',
  'executeJavaScript',
  'insertCSS',
  'loadFile',
  'openExternal',
  'registerFileProtocol',
  'setCertificateVerifyProc',
])

/** Ways out of the computer, and into its files, as a page would be given them. */
const ADDRESS = /^(https?|wss?|ftp|file):/i

/** Where each power has its one home. */
const HOMES: { readonly [name: string]: string } = {
  BrowserWindow: 'electron/shell/window.ts',
  ipcMain: 'electron/shell/calls.ts',
  contextBridge: 'electron/preload.ts',
  ipcRenderer: 'electron/preload.ts',
  // To open a verified update and nothing else; see WEAKENING for what it may never do.
  shell: 'electron/main.ts',
}

const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' && typeof node['name'] === 'string') return node['name']
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined
}

function importedNames(node: Node): string[] {
  if (node.type !== 'ImportDeclaration' || textOf(node['source']) !== 'electron') return []
  if (node['importKind'] === 'type') return []
  const specifiers = (node['specifiers'] as Node[]).filter((one) => one['importKind'] !== 'type')
  return specifiers.map((one) => textOf(one['imported']) ?? '(everything)')
}

function importFindings(path: string, name: string): string[] {
  if (!NAMES.has(name)) return [`${path}: imports ${name} from electron`]
  const home = HOMES[name]
  return home !== undefined && home !== path ? [`${path}: imports ${name}, whose home is ${home}`] : []
}

/** A power that is harmless in one place only. */
const AT_HOME: { readonly [named: string]: string } = { openPath: 'electron/main.ts' }

function nodeFindings(path: string, node: Node): string[] {
  const named = textOf(node['property'] ?? node['key'])
  const home = AT_HOME[named ?? '']
  if (node.type === 'MemberExpression' && home !== undefined && home !== path) return [`${path}: ${named}`]
  if ((node.type === 'MemberExpression' || node.type === 'Property') && named && WEAKENING.has(named))
    return [`${path}: ${named}`]
  const text = node.type === 'Literal' ? textOf(node) : undefined
  return text !== undefined && ADDRESS.test(text) ? [`${path}: the address ${text}`] : []
}

/** What a file of the shell does that it should not. */
export function shellFindings(path: string, code: string): string[] {
  const nodes = [...nodesIn(parseSync(path, code).program)]
  return nodes.flatMap((node) => [
    ...importedNames(node).flatMap((name) => importFindings(path, name)),
    ...nodeFindings(path, node),
  ])
}

/** How often a file makes something of a class. */
export function madeIn(path: string, code: string, name: string): number {
  const nodes = [...nodesIn(parseSync(path, code).program)]
  return nodes.filter((node) => node.type === 'NewExpression' && textOf(node['callee']) === name).length
}
