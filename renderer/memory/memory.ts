import { z } from 'zod'

/**
 * What the screens remember of one person on this computer, so that everything is where it was left. It holds titles and
 * with them names, and lies on the disk sealed under the office's draft key (drafts/memory-table.ts).
 */

const seen = z.object({ path: z.string().max(300), title: z.string().max(200) })
export type Seen = z.infer<typeof seen>

const sort = z.object({ by: z.string().max(40), down: z.boolean() })
export type Sort = z.infer<typeof sort>

const list = z.object({
  sort: sort.nullable(),
  /** By column, in pixels at 100 %. */
  widths: z.record(z.string(), z.number().int().min(40).max(2000)),
})
export type ListLook = z.infer<typeof list>

export const memorySchema = z.object({
  memory: z.literal(1),
  /** The last screen that is about something; today's list is where one begins anyway. */
  at: seen.nullable(),
  /** What the palette offers before anything is typed, newest first. */
  recent: z.array(seen),
  /** Field that had the focus last, by draft, newest first. */
  fields: z.array(z.object({ draftId: z.string(), place: z.string().max(300) })),
  lists: z.record(z.string(), list),
  /** Which of several things was shown or open, by the name of the choice; newest first. */
  choices: z.array(z.object({ name: z.string().max(200), value: z.string().max(200) })),
})
export type Memory = z.infer<typeof memorySchema>

export const NO_MEMORY: Memory = { memory: 1, at: null, recent: [], fields: [], lists: {}, choices: [] }
export const USUAL_LOOK: ListLook = { sort: null, widths: {} }

const MOST_RECENT = 6
const MOST_FIELDS = 50
const MOST_CHOICES = 200

/** Records; the standing screens are acts of the palette. */
const RECORD = /^\/(runs\/(?!new$)[^/]+(\/drafts\/[^/]+)?|documents\/[^/]+)$/
/** One does not come back into the midst of signing, nor to a form of two fields. */
const PASSING = /^\/$|\/sign\/|\/record\//

/** A screen was opened under this title. */
export function withScreen(memory: Memory, one: Seen): Memory {
  const recent = RECORD.test(one.path)
    ? [one, ...memory.recent.filter(({ path }) => path !== one.path)].slice(0, MOST_RECENT)
    : memory.recent
  return { ...memory, recent, at: PASSING.test(one.path) ? memory.at : one }
}

export function withField(memory: Memory, draftId: string, place: string): Memory {
  const others = memory.fields.filter((one) => one.draftId !== draftId)
  return { ...memory, fields: [{ draftId, place }, ...others].slice(0, MOST_FIELDS) }
}

export const fieldOf = ({ fields }: Memory, draftId: string): string | null =>
  fields.find((one) => one.draftId === draftId)?.place ?? null

export const lookOf = ({ lists }: Memory, name: string): ListLook => lists[name] ?? USUAL_LOOK

export function withLook(memory: Memory, name: string, part: Partial<ListLook>): Memory {
  return { ...memory, lists: { ...memory.lists, [name]: { ...lookOf(memory, name), ...part } } }
}

export const choiceOf = ({ choices }: Memory, name: string): string | null =>
  choices.find((one) => one.name === name)?.value ?? null

export function withChoice(memory: Memory, name: string, value: string): Memory {
  const others = memory.choices.filter((one) => one.name !== name)
  return { ...memory, choices: [{ name, value }, ...others].slice(0, MOST_CHOICES) }
}

/** Rising, falling, as the list comes by itself. */
export function nextSort(now: Sort | null, by: string): Sort | null {
  if (now?.by !== by) return { by, down: false }
  return now.down ? null : { by, down: true }
}
