/** Who may import whom, as data. A file belongs to the first layer whose pattern its path matches. */
export interface Layer {
  readonly name: string
  readonly files: RegExp
  /** Names of the layers it may import from; its own is always among them. */
  readonly from: readonly string[]
  /** The packages it may import, when it may not import them all. `node:` names count as packages. */
  readonly packages?: readonly string[]
}

const NO_NODE_PACKAGES = [
  'dexie',
  'lucide-react',
  'pdfjs-dist',
  'react',
  'react-aria-components',
  'react-dom',
  'signature_pad',
  'wouter',
  'zod',
  'zustand',
  '@internationalized/date',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
]

export const LAYERS: readonly Layer[] = [
  {
    name: 'shared',
    files: /^shared\//,
    from: ['shared'],
    packages: ['zod', '@internationalized/date', 'canonicalize', 'opencc-js'],
  },
  { name: 'services', files: /^electron\/services\//, from: ['services', 'shared'] },
  {
    name: 'loopback',
    files: /^electron\/loopback(\/|\.ts$)/,
    from: ['loopback', 'host', 'services', 'shared'],
  },
  { name: 'shell', files: /^electron\/shell\//, from: ['shell', 'host', 'services', 'shared'] },
  { name: 'main', files: /^electron\/main\.ts$/, from: ['shell', 'host', 'services', 'shared'] },
  { name: 'cli', files: /^electron\/cli(\/|\.ts$)/, from: ['cli', 'host', 'services', 'shared'] },
  { name: 'preload', files: /^electron\/preload\.ts$/, from: ['shared'], packages: ['electron'] },
  // What the hosts have in common: the content policy, the list of the renderer's files, the demo office.
  { name: 'host', files: /^electron\/[^/]+\.ts$/, from: ['host', 'services', 'shared'] },
  { name: 'renderer', files: /^renderer\//, from: ['renderer', 'shared'], packages: NO_NODE_PACKAGES },
]

/** Packages that have one home. */
export const HOMES: readonly { readonly name: string; readonly files: RegExp }[] = [
  { name: 'electron', files: /^electron\/(main\.ts|preload\.ts|shell\/)/ },
  { name: 'pdfmake', files: /^electron\/services\/pdf\// },
  { name: 'node:sqlite', files: /^electron\/services\/storage\// },
  { name: 'dexie', files: /^renderer\/drafts\// },
]

/** What pure code may not reach for: the clock and chance come in from outside. */
export const FORBIDDEN_USES: readonly { readonly files: RegExp; readonly uses: readonly string[] }[] = [
  {
    files: /^shared\//,
    uses: ['Date.now', 'new Date()', 'Date()', 'Math.random', 'crypto.', 'performance.now'],
  },
  { files: /^renderer\//, uses: ['console.log'] },
]

export const LONGEST_FILE = 500
