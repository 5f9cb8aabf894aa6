import { z } from 'zod'
import { pin } from '../../../shared/contract/accounts.ts'
import * as s from '../../../shared/contract/shapes.ts'
import { TODAY_RULES } from '../../../shared/contract/today.ts'
import { answers, common, instant, key } from './schema-parts.ts'
import { recordActs } from './schema-record.ts'
import { signingActs } from './schema-signing.ts'

/**
 * A story is a JSON file: who works in the office, and what they do when, with what must follow. It is sample data,
 * acceptance test and demo at once. Described for writers in docs/stories.md; keep both alike.
 */

const startRun = z.strictObject({
  ...common,
  act: z.literal('startRun'),
  key,
  workflow: z.string(),
  name: z.string(),
  client: key,
  expect: z.strictObject({ code: z.string() }).optional(),
})

const openDraft = z.strictObject({
  ...common,
  act: z.literal('openDraft'),
  key,
  run: key,
  form: z.string(),
  brief: z.boolean().optional(),
  /** Some of the answers the program must have prefilled. */
  expect: z.strictObject({ answers }).optional(),
})

const checkpoint = z.strictObject({
  ...common,
  act: z.literal('checkpoint'),
  draft: key,
  answers,
  /** The revision this writer believes in; the last one unless said. */
  rev: z.number().int().min(0).optional(),
})

const discard = z.strictObject({ ...common, act: z.literal('discard'), draft: key })

const submit = z.strictObject({
  ...common,
  act: z.literal('submit'),
  /** Name for the issued document (and its draft) in later acts. */
  key: key.optional(),
  run: key,
  form: z.string(),
  /** A draft opened before; without it one is opened now, prefilled, as the wizard does. */
  draft: key.optional(),
  brief: z.boolean().optional(),
  language: s.language.optional(),
  /** Only what a person types: laid over what the draft holds. */
  answers,
  /** The run's version the writer saw; the present one unless said. */
  seenVersion: z.number().int().min(0).optional(),
  expect: z
    .strictObject({
      number: z.string().optional(),
      /** Some of the answers as they stand in the issued record, computed and stamped ones too. */
      answers: answers.optional(),
      /** Texts that must stand on the sheet. */
      printed: z.array(z.string()).optional(),
      notPrinted: z.array(z.string()).optional(),
    })
    .optional(),
})

const search = z.strictObject({
  ...common,
  act: z.literal('search'),
  text: z.string(),
  expect: z.strictObject({
    enough: z.boolean().optional(),
    /** Numbers of the documents found, in any order, all of them. */
    numbers: z.array(z.string()).optional(),
    /** Codes of the runs found. */
    runs: z.array(z.string()).optional(),
  }),
})

const todayLine = z.strictObject({
  rule: z.enum(TODAY_RULES),
  state: z.enum(['green', 'amber', 'red', 'late', 'none']),
  dueAt: instant.nullable().optional(),
  /** Number of the document it is about. */
  number: z.string().optional(),
  /** The draft it is about. */
  draft: key.optional(),
})

const today = z.strictObject({
  ...common,
  act: z.literal('today'),
  expect: z.strictObject({
    counts: z
      .strictObject({
        late: z.number().int(),
        within24h: z.number().int(),
        awaitingReply: z.number().int(),
        running: z.number().int(),
      })
      .partial()
      .optional(),
    /** The whole list, most urgent first. */
    items: z.array(todayLine).optional(),
    /** Reminders that must stand on the list, whatever else does: rule, and number of the document. */
    reminders: z.array(z.strictObject({ rule: z.string(), number: z.string().optional() })).optional(),
  }),
})

export const actSchema = z.discriminatedUnion('act', [
  startRun,
  openDraft,
  checkpoint,
  discard,
  submit,
  search,
  today,
  ...signingActs,
  ...recordActs,
])

export const storySchema = z.strictObject({
  story: z.literal(1),
  title: z.string().min(1),
  note: z.string().optional(),
  zone: z.string(),
  language: s.language,
  office: s.office,
  /** The first sets the office up. Whoever signs needs a PIN. */
  people: z.array(s.newPerson.extend({ key, pin: pin.optional() })).min(1),
  clients: z.array(s.client.extend({ key })),
  settings: s.settings.optional(),
  acts: z.array(actSchema).min(1),
})

export type Story = z.infer<typeof storySchema>
export type Act = z.infer<typeof actSchema>
export type ActOf<A extends Act['act']> = Extract<Act, { act: A }>
export type StoryPerson = Story['people'][number]
