/**
 * Everything one can do with a key or from the palette, once: the palette, the sheet of shortcuts, the menus and the
 * listeners for keys all read this list. Its words stand in `language/…/screens/acts.ts`.
 */
export interface ActSpec {
  /** Where it stands in the sheet of shortcuts. `form` and `table` hold only while one fills in a form. */
  readonly group: ActGroup
  /** In the writing of `matches`, the usual one first. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys?: readonly string[]
  /** Asked for by whoever may do it; everybody when missing. */
  readonly allow?: 'manager' | 'backups'
  /** Found in the palette. What needs a field or a table in front of one is not. */
  readonly palette?: true
}

export const ACT_GROUPS = ['find', 'go', 'make', 'office', 'view', 'help', 'form', 'table', 'paper'] as const
export type ActGroup = (typeof ACT_GROUPS)[number]

export const ACTS = {
  palette: { group: 'find', keys: ['Mod+K'] },
  startRun: { group: 'make', palette: true },
  makeBackup: { group: 'make', palette: true, allow: 'backups' },
  goToday: { group: 'go', palette: true },
  goRuns: { group: 'go', palette: true },
  goSignatures: { group: 'go', palette: true },
  goDocuments: { group: 'go', palette: true },
  goTrash: { group: 'go', palette: true },
  goOffice: { group: 'go', palette: true },
  goView: { group: 'go', palette: true },
  goAccount: { group: 'go', palette: true },
  goPeople: { group: 'go', palette: true },
  goBackup: { group: 'go', palette: true },
  lock: { group: 'office', keys: ['Mod+Shift+L'], palette: true },
  switchPerson: { group: 'office', palette: true },
  themeSystem: { group: 'view', palette: true },
  themeLight: { group: 'view', palette: true },
  themeDark: { group: 'view', palette: true },
  themeContrast: { group: 'view', palette: true },
  larger: { group: 'view', keys: ['Mod+=', 'Mod+Plus'], palette: true },
  smaller: { group: 'view', keys: ['Mod+-'], palette: true },
  usualSize: { group: 'view', keys: ['Mod+0'], palette: true },
  speakZhHans: { group: 'view', palette: true },
  speakZhHant: { group: 'view', palette: true },
  speakEn: { group: 'view', palette: true },
  help: { group: 'help', keys: ['F1'], palette: true },
  shortcuts: { group: 'help', keys: ['?'], palette: true },
  tour: { group: 'help', palette: true },
  openSample: { group: 'help', palette: true },
  endSample: { group: 'help', palette: true },
  nextField: { group: 'form', keys: ['Enter'] },
  nextPage: { group: 'form', keys: ['Mod+Enter', 'Alt+ArrowRight'] },
  previousPage: { group: 'form', keys: ['Alt+ArrowLeft'] },
  undo: { group: 'form', keys: ['Mod+Z'] },
  redo: { group: 'form', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  largePage: { group: 'form', keys: ['Mod+P'] },
  addRow: { group: 'table', keys: ['Enter'] },
  copyRow: { group: 'table', keys: ['Mod+C'] },
  pasteCells: { group: 'table', keys: ['Mod+V'] },
  print: { group: 'paper', keys: ['Mod+P'] },
} as const satisfies { readonly [id: string]: ActSpec }

export type ActId = keyof typeof ACTS

export const ACT_IDS = Object.keys(ACTS) as readonly ActId[]

export const actSpec = (id: ActId): ActSpec => ACTS[id]

/** The acts that are found in the palette and stand in menus. */
export type PaletteAct = {
  [Id in ActId]: (typeof ACTS)[Id] extends { readonly palette: true } ? Id : never
}[ActId]

export const PALETTE_ACTS = ACT_IDS.filter((id): id is PaletteAct => actSpec(id).palette === true)
