import type { FormGate } from '../../../forms/form.ts'
import { inspectedLots, mayShipFirst } from './delivery-note.figures.ts'

/** The client has confirmed what goes out, unless the contract ships first (domain 1.6). How much is left each row is asked. */
export const deliveryGates: readonly FormGate[] = [
  {
    id: 'DN.accepted',
    soft: false,
    waiting: (_answers, context) =>
      mayShipFirst(context) || inspectedLots(context).length > 0 ? null : { code: 'accepted', params: {} },
  },
]
