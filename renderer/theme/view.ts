/** How the screens look to one person on this computer; pure, so that what is kept can be read with care. */

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]
/** What `system` comes down to. */
export type Look = Exclude<Theme, 'system'>

/** Per cent. Five hundred words on a page at 80, six feet away at 200. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const
export type Zoom = (typeof ZOOMS)[number]

export interface View {
  readonly theme: Theme
  readonly zoom: Zoom
}

export const USUAL: View = { theme: 'system', zoom: 100 }

/** Views by the ids of people; `last` is shown before anybody has signed in. Ids only: no name lies here in clear. */
export interface Kept {
  readonly last: View
  readonly people: { readonly [personId: string]: View }
}

export const NOTHING_KEPT: Kept = { last: USUAL, people: {} }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function viewOf(value: unknown): View | null {
  if (!isObject(value)) return null
  const theme = THEMES.find((one) => one === value['theme'])
  const zoom = ZOOMS.find((one) => one === value['zoom'])
  return theme && zoom ? { theme, zoom } : null
}

/** What this browser kept; whatever cannot be read is as if it had never been there. */
export function readKept(text: string | null): Kept {
  const value = parsed(text)
  if (!isObject(value)) return NOTHING_KEPT
  const people = isObject(value['people']) ? Object.entries(value['people']) : []
  const read = people.flatMap(([id, one]): [string, View][] => {
    const view = viewOf(one)
    return view ? [[id, view]] : []
  })
  return { last: viewOf(value['last']) ?? USUAL, people: Object.fromEntries(read) }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/** One step larger or smaller; the ends hold. */
export function zoomedBy(zoom: Zoom, by: -1 | 1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom
}

export interface Wishes {
  readonly dark: boolean
  readonly contrast: boolean
}

/** Somebody whose system asks for more contrast needs it more than the dark. */
export function lookOf(theme: Theme, { dark, contrast }: Wishes): Look {
  if (theme !== 'system') return theme
  return contrast ? 'contrast' : dark ? 'dark' : 'light'
}
