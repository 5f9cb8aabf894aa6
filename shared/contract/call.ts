import { z } from 'zod'
import { type Fault, faultSchema } from './fault.ts'

/** Who may make a call. `anyone` works before the office is set up; `manager` changes the office itself. */
export type Allow = 'anyone' | 'staff' | 'manager'

export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /**
   * A command changes something in one transaction and carries an id, so that sending it again has no second effect.
   * A verified command is one whose writer or signer is proven first (a PIN takes time to check). An act is everything
   * else that takes time and is no transaction: opening the vault, making a backup.
   */
  readonly kind: 'query' | 'command' | 'verified' | 'act'
  readonly allow: Allow
  readonly input: I
  readonly output: O
}

export function query<I extends z.ZodType, O extends z.ZodType>(
  allow: Allow,
  input: I,
  output: O,
): Call<I, O> {
  return { kind: 'query', allow, input, output }
}

export function command<S extends z.ZodRawShape, O extends z.ZodType>(allow: Allow, shape: S, output: O) {
  return { kind: 'command' as const, allow, input: z.strictObject({ commandId: z.uuid(), ...shape }), output }
}

export function verified<S extends z.ZodRawShape, O extends z.ZodType>(allow: Allow, shape: S, output: O) {
  return {
    kind: 'verified' as const,
    allow,
    input: z.strictObject({ commandId: z.uuid(), ...shape }),
    output,
  }
}

export function act<S extends z.ZodRawShape, O extends z.ZodType>(allow: Allow, shape: S, output: O) {
  return { kind: 'act' as const, allow, input: z.strictObject(shape), output }
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: faultSchema }),
])
