import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { goodsOf, inspectedLots, leftToShip, mayShipFirst } from './delivery-note.figures.ts'

/** The client has confirmed what goes out, unless the contract ships first; and something is left to go (domain 1.6). */
export const deliveryGates: readonly FormGate[] = [
  {
    id: 'DN.accepted',
    soft: false,
    waiting: (_answers, context) =>
      mayShipFirst(context) || inspectedLots(context).length > 0 ? null : { code: 'accepted', params: {} },
  },
  {
    id: 'DN.left',
    soft: false,
    waiting: (_answers, context) => {
      const goods = goodsOf(context)
      const none = goods.every((row) => (leftToShip(text(row, 'name'), context) ?? 1) <= 0)
      return goods.length > 0 && none ? { code: 'nothingLeft', params: {} } : null
    },
  },
]
