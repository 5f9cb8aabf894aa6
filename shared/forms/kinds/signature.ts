import { z } from 'zod'
import type { Json } from '../../values/json.ts'
import type { When } from '../context.ts'
import { type ProblemCode, problem } from '../problem.ts'
import type { FieldRules, Kind } from './kind.ts'

/**
 * A place to sign. Its value is never an answer: a signature is an event of its own, bound to the frozen sheet, so
 * a draft or a submission that carries one is refused.
 */
export interface SignatureSpec extends FieldRules {
  readonly kind: 'signature'
  /** Printed only in this situation (the boxes of an opening record). */
  readonly when?: When
}

export const signatureKind: Kind<'signature', SignatureSpec, Json> = {
  id: 'signature',
  empty: () => null,
  isEmpty: (value) => value === null || value === undefined,
  draft: () => z.null({ error: 'signedByNobody' satisfies ProblemCode }),
  check: (_value, _spec, at) => [problem(at, 'signedByNobody')],
  print: (_value, _spec, say) => ({
    as: 'signature',
    box: { place: '', role: say.field.label, labels: say.signature, signed: null },
  }),
}
