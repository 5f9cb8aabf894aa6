import { z } from 'zod'
import * as s from '../../../shared/contract/shapes.ts'
import { answers, common, instant, key } from './schema-parts.ts'

/** Acts of signing and of what becomes of a document afterwards. */

/** Where a document stands after the act; what is left out is not looked at. */
export const standing = z.strictObject({
  number: z.string().optional(),
  version: z.number().int().optional(),
  state: s.documentState.optional(),
  /** Every signature that stands, in the order of the places. */
  signed: z
    .array(
      z.strictObject({
        place: z.string(),
        name: z.string(),
        at: instant,
        method: z.enum(['drawn', 'pin', 'spoken', 'paper']),
      }),
    )
    .optional(),
  waitingFor: z.array(z.string()).optional(),
  /** Some of the answers as later forms read them. */
  answers: answers.optional(),
  printed: z.array(z.string()).optional(),
  notPrinted: z.array(z.string()).optional(),
})
export type Standing = z.infer<typeof standing>

/** Who is not on the staff; `by` is the member of staff who vouches for them. */
const guest = z.strictObject({ name: z.string(), title: z.string(), org: z.string() })

const atPlace = {
  ...common,
  document: key,
  /** The version shown; the newest unless said. */
  version: z.number().int().min(1).optional(),
  place: z.string(),
  guest: guest.optional(),
  /** Person in whose stead `by` signs. */
  deputyFor: key.optional(),
  /** Typed instead of the right PIN. */
  pin: z.string().optional(),
  expect: standing.optional(),
}

const sign = z.strictObject({
  ...atPlace,
  act: z.literal('sign'),
  how: z.enum(['drawn', 'pin', 'spoken', 'paper']),
  /** Drawn: nothing but a short stroke. */
  slip: z.boolean().optional(),
  /** Spoken: what was said. */
  words: z.string().optional(),
  /** On paper: the attached scan, and the day on it. */
  scan: key.optional(),
  signedOn: z.string().optional(),
  /** The hash that was shown; the right one unless said. */
  hash: z.string().optional(),
})

const returnDocument = z.strictObject({ ...atPlace, act: z.literal('returnDocument'), reason: z.string() })
const decline = z.strictObject({ ...atPlace, act: z.literal('decline'), reason: z.string() })

const about = { ...common, document: key, expect: standing.optional() }

const voidDocument = z.strictObject({ ...about, act: z.literal('void'), reason: z.string() })
const acceptSilence = z.strictObject({
  ...about,
  act: z.literal('acceptSilence'),
  /** The attached written agreement; none is an act that must be refused. */
  agreement: key.optional(),
})
const revise = z.strictObject({
  ...about,
  act: z.literal('revise'),
  /** Only what changes. */
  answers,
  seenVersion: z.number().int().min(0).optional(),
})
/** Only looks. */
const look = z.strictObject({ ...about, act: z.literal('look') })

const attach = z.strictObject({
  ...common,
  act: z.literal('attach'),
  key,
  name: z.string(),
  /** What the file says; without it a small picture is made, as a scanner would. */
  text: z.string().optional(),
})

const board = z.strictObject({
  ...common,
  act: z.literal('board'),
  expect: z.strictObject({
    total: z.number().int().optional(),
    /** The whole board, longest waiting first. */
    waiting: z
      .array(
        z.strictObject({
          number: z.string(),
          place: z.string(),
          since: instant.optional(),
          who: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  }),
})

const history = z.strictObject({
  ...common,
  act: z.literal('history'),
  document: key,
  /** The whole history, newest first. */
  expect: z.array(
    z.strictObject({
      type: z.string(),
      at: instant.optional(),
      version: z.number().int().optional(),
      who: z.string().nullable().optional(),
      reason: z.string().nullable().optional(),
    }),
  ),
})

export const signingActs = [
  sign,
  returnDocument,
  decline,
  voidDocument,
  acceptSilence,
  revise,
  look,
  attach,
  board,
  history,
] as const
