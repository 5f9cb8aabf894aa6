import { z } from 'zod'
import { padSchema, strokesSchema } from './ink.ts'

const id = z.uuid()
const name = z.string().trim().min(1).max(60)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const hand = { strokes: strokesSchema, pad: padSchema }
/** Drawn on this computer. */
const drawn = z.strictObject({ method: z.literal('drawn'), ...hand })
/** Said aloud and recorded with a named witness (scrubbed people do not touch the screen). */
const spoken = z.strictObject({ method: z.literal('spoken'), words: z.string().trim().min(1).max(500) })
/** Printed, signed by hand, and the scan attached. */
const paper = z.strictObject({
  method: z.literal('paper'),
  scan: hash,
  signedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})

/**
 * How a signature comes about. Clients and suppliers mostly sign on paper; all methods complete a step, and the paper
 * prints which one it was when it is not the hand on this screen.
 */
export const methodSchema = z.discriminatedUnion('method', [
  drawn,
  /** Placed by a member of staff with their PIN, after having signed by hand once before. */
  z.strictObject({ method: z.literal('pin') }),
  spoken,
  paper,
])
export type Method = z.infer<typeof methodSchema>

/** What history keeps: a signature placed by PIN carries the hand it was placed from, so that it reads by itself. */
export const recordedMethodSchema = z.discriminatedUnion('method', [
  drawn,
  z.strictObject({ method: z.literal('pin'), ...hand }),
  spoken,
  paper,
])
export type RecordedMethod = z.infer<typeof recordedMethodSchema>

/** A hand as it was drawn. */
export type Hand = Omit<z.infer<typeof drawn>, 'method'>

/** Who signed and how that was known: staff by PIN, a guest by a named member of staff. */
export const signerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('staff'),
    personId: id,
    name,
    title: z.string().max(60),
    /** The person in whose stead this one signs, on the days set for it. */
    deputyFor: id.nullable(),
  }),
  z.strictObject({
    kind: z.literal('guest'),
    name,
    title: z.string().max(60),
    org: z.string().max(100),
    witness: z.strictObject({ personId: id, name }),
  }),
])
export type Signer = z.infer<typeof signerSchema>

/** Whose signature it counts as: a deputy's is that of the person they stand in for. */
export function principalOf(signer: Signer): string {
  return signer.kind === 'staff' ? (signer.deputyFor ?? signer.personId) : signer.name
}
