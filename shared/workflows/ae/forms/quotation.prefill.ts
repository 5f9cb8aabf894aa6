import { parseDate } from '@internationalized/date'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { percentOf, timesDecimal } from '../../../values/round.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { carried, clientEntry, every, nameIn, newest, newestComplete } from '../facts.ts'
import { lineAmount } from '../rules/quotation.ts'
import { PAYMENT_PLAN } from '../rules/quotation-terms.ts'
import { number, serviceRate } from './quotation.figures.ts'

const rule = (value: Json) => ({ value, source: { code: 'rule' as const } })
const fromOffice = (value: Json) => ({ value, source: { code: 'default' as const } })

export const today: Prefill = ({ now, zone }) => rule(dayOf(now, zone))

export const validUntil: Prefill = ({ settings }, answers) => {
  const quoted = text(answers, 'quote_date')
  if (!isDay(quoted)) return undefined
  return rule(parseDate(quoted).add({ days: settings.quoteDays }).toString())
}

/** The main contact of the requirement record, the home of contacts; else the first one of the client. */
export const attention: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const contacts = home ? rows(home.answers, 'contacts') : []
  const main = contacts.find((row) => row['is_main'] === true) ?? contacts[0]
  if (home && main) return carried(home, text(main, 'name'))
  const [first] = context.run.client.contacts
  return first && { value: first.name, source: { code: 'client' } }
}

export const supervisionRate: Prefill = ({ settings }) => fromOffice(settings.supervisionRate)
export const rounds: Prefill = ({ settings }) => fromOffice(settings.includedRounds)
export const paymentPlan: Prefill = () => fromOffice(PAYMENT_PLAN.map((row) => ({ ...row })))

/** 至…: the last day of the client's schedule, else the day the client asked for. */
export const duration: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const day = home && text(home.answers, 'required_date')
  return home && day ? carried(home, `合同生效后至${day}`) : undefined
}

/** What the client confirmed comes from us at the prices of the rate card; what was enquired for, from its supplier. */
export const lines: Prefill = (context) => {
  const bought = every(context, 'supplier_quotes').filter((one) => one.complete)
  const plan = newestComplete(context, 'plan_confirmation')
  const source = plan ?? bought.at(-1)
  if (!source) return undefined
  const third = bought.flatMap((one) => boughtLines(one, context))
  const own = confirmedItems(plan, context).filter((item) => !third.some((row) => row.item === item))
  const all = [...own.map((item) => ownLine(item, context)), ...third]
  return all.length === 0 ? undefined : carried(source, all as unknown as Json)
}

/** Confirmed works, and what the requirement record lists beside them. */
function confirmedItems(plan: DocumentFacts | undefined, context: FormContext): readonly string[] {
  const wanted = newest(context, 'requirement')?.answers ?? {}
  const names = [
    ...rows(plan?.answers ?? {}, 'items').map((row) => text(row, 'name')),
    ...rows(wanted, 'deliverables').map((row) => text(row, 'item')),
  ]
  return [...new Set(names)].filter((name) => name !== '')
}

function ownLine(item: string, context: FormContext): JsonObject {
  const price = context.registers.price.find((one) => text(one.answers, 'item') === item)?.answers ?? {}
  const known = wantedItem(item, context)
  const qty = number(known['qty']) || 1
  const cost = price['internal_cost']
  return {
    ...emptyLine(item, qty, context),
    group: groupOf(text(price, 'category')),
    spec: text(known, 'spec') || text(price, 'spec') || null,
    unit: text(known, 'unit') || text(price, 'unit') || '项',
    unit_price: price['unit_price'] ?? null,
    is_third: false,
    cost: typeof cost === 'number' ? wholeOrNull(timesDecimal(cost, qty)) : null,
  }
}

/** Lines of a comparison at the chosen supplier's net prices; its gross price is our cost. */
function boughtLines({ answers }: DocumentFacts, context: FormContext): (JsonObject & { item: string })[] {
  const chosen = nameIn(answers['chosen'])
  const quote = rows(answers, 'quotes').find((one) => nameIn(one['supplier']) === chosen)
  const prices = (quote?.['unit_prices'] ?? []) as readonly Json[]
  return rows(answers, 'lines').map((row, index) => {
    const qty = number(row['qty'])
    const price = prices[index]
    const net = lineAmount(qty, price)
    return {
      ...emptyLine(text(row, 'item'), qty, context),
      group: '第三方制作',
      unit: text(row, 'unit') || null,
      spec: text(wantedItem(text(row, 'item'), context), 'spec') || null,
      unit_price: typeof price === 'number' ? price : null,
      is_third: true,
      supplier: chosen,
      cost: net === null ? null : wholeOrNull(net + percentOf(net, number(quote?.['tax_rate']))),
    }
  })
}

const emptyLine = (item: string, qty: number, context: FormContext) => ({
  group: null,
  item,
  spec: null,
  qty,
  unit: null,
  unit_price: null,
  tax_rate: serviceRate(context),
  is_third: false,
  supplier: null,
  cost: null,
  remark: null,
})

/** Specification, quantity and unit have their home in the requirement record; work orders may be more exact. */
function wantedItem(item: string, context: FormContext): Answers {
  const wanted = newest(context, 'requirement')?.answers ?? {}
  const tasks = every(context, 'work_order').flatMap((one) => rows(one.answers, 'tasks'))
  const all = [...rows(wanted, 'deliverables'), ...tasks]
  return all.find((row) => text(row, 'item') === item) ?? {}
}

const wholeOrNull = (value: number): number | null => (Number.isSafeInteger(value) ? value : null)

export const GROUPS = [
  '策略创意',
  '设计',
  '文案',
  '影视',
  '数字',
  '活动执行',
  '第三方制作',
  '媒介',
  '差旅及其他',
] as const

const groupOf = (category: string): string | null => GROUPS.find((one) => one === category) ?? null

/** 专票 where the client's tax data is known (they will want to deduct it), else it is asked. */
export const invoiceType: Prefill = (context) => {
  const client = clientEntry(context)
  return client && text(client, 'uscc') !== ''
    ? { value: '增值税专用发票', source: { code: 'client' } }
    : undefined
}
