import { ROUTE_PATTERNS, SETTINGS_PARTS } from '../../../renderer/screens/route-patterns.ts'

/** What stands in the place of each part of an address. */
interface Ids {
  readonly runId: string
  readonly draftId: string
  readonly documentId: string
  /** A document to which facts are entered after it was issued. */
  readonly recordedId: string
  readonly personId: string
}

/** Every screen there is, by its address: all of the routes, with these records in them, and one that leads nowhere. */
export function screensOf(ids: Ids): readonly string[] {
  const values: { readonly [name: string]: readonly string[] } = {
    ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, [id]])),
    place: ['sig_ae'],
    group: ['received'],
    part: ['', ...SETTINGS_PARTS.slice(1)],
  }
  const filled = (pattern: string): readonly string[] => {
    const [whole = '', name = ''] = /:(\w+)\??/.exec(pattern) ?? []
    if (whole === '') return [pattern === '/' ? pattern : pattern.replace(/\/$/, '')]
    const known = values[name]
    if (!known) throw new Error(`no test knows what stands for :${name} in ${pattern}`)
    return known.flatMap((value) => filled(pattern.replace(whole, value)))
  }
  const all = ROUTE_PATTERNS.map((pattern) =>
    pattern.includes(':group') ? pattern.replace(':documentId', ids.recordedId) : pattern,
  )
  return [...all.flatMap(filled), '/nowhere']
}
