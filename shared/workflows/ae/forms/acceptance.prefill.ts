import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, confirmedQuotation, contractInForce, every } from '../facts.ts'
import { isSameGoods, lastInspection, outstanding } from '../rules/acceptance.ts'

/** What is presented comes from the quotation, the checks and earlier lots; nothing of it is typed again (domain 2.0). */

export const lotNo = (context: FormContext): Prefilled => ({
  value:
    Math.max(0, ...every(context, 'acceptance').map(({ answers }) => Number(answers['lot_no'] ?? 0))) + 1,
  source: { code: 'rule' },
})

/** Contract, confirmed plan, changes and the samples that were signed. */
export function standards(context: FormContext): Prefilled | undefined {
  const contract = contractInForce(context)
  const numbers = (form: string, title: string) => every(context, form).map((one) => `${title}${one.number}`)
  const samples = every(context, 'qc_record')
    .filter(({ answers }) => text(answers, 'kind') === '打样签样' && text(answers, 'conclusion') === '合格')
    .map((one) => `签字样品${one.number}`)
  const words = [
    ...(contract ? [`合同${contract.number}`] : []),
    ...numbers('plan_confirmation', '方案确认书'),
    ...numbers('change_request', '修改单'),
    ...(samples.length > 0 ? samples : ['双方签字样品']),
  ]
  return contract ? carried(contract, `${words.join('；')}。`) : undefined
}

/** Lines of the confirmed quotation that are goods, less what earlier lots took. */
export function items(context: FormContext): Prefilled | undefined {
  const quotation = confirmedQuotation(context)
  const lines = rows(quotation?.answers ?? {}, 'lines')
  const goods = lines.filter((row) => isGoods(text(row, 'item'), context))
  const open = (goods.length > 0 ? goods : lines).flatMap((row) => presented(row, context))
  return quotation && open.length > 0 ? carried(quotation, open) : undefined
}

/** Ideas and watching over a market are quoted too; what is accepted was inspected, or ordered from somebody. */
function isGoods(name: string, context: FormContext): boolean {
  const ordered = every(context, 'purchase_order').flatMap((one) => rows(one.answers, 'lines'))
  return (
    lastInspection(name, context) !== undefined || ordered.some((row) => isSameGoods(name, text(row, 'item')))
  )
}

function presented(row: Answers, context: FormContext): Answers[] {
  const name = Array.from(text(row, 'item')).slice(0, 60).join('')
  const ordered = typeof row['qty'] === 'number' ? outstanding(name, row['qty'], context) : null
  if (ordered !== null && ordered <= 0) return []
  const check = lastInspection(name, context)
  const passed = ['合格', '让步接收'].find((one) => one === text(check ?? {}, 'conclusion'))
  return [
    {
      name,
      spec: row['spec'] ?? null,
      unit: row['unit'] ?? null,
      ordered,
      delivered: check && isAlone(check, name, context) ? countOf(check) : null,
      accepted: null,
      quality: passed ?? null,
      defects: passed === '让步接收' ? (check?.['action'] ?? null) : null,
    },
  ]
}

/** A check of several goods at once says how many there were together, and nothing of each. */
function isAlone(check: Answers, name: string, context: FormContext): boolean {
  const lines = rows(confirmedQuotation(context)?.answers ?? {}, 'lines').map((row) => text(row, 'item'))
  return lines.every((one) => one.startsWith(name) || !isSameGoods(one, text(check, 'target')))
}

/** As many as were checked less what was bad. */
function countOf(check: Answers): number | null {
  const [lot, bad] = [check['lot_qty'], check['defect_qty']]
  return typeof lot === 'number' ? Math.max(0, lot - (typeof bad === 'number' ? bad : 0)) : null
}
