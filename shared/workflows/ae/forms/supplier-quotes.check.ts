import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { isOver } from '../rules/supplier-totals.ts'
import { chosenQuote } from './supplier-quotes.figures.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** A comparison is one of like with like: every line priced, rates that exist, offers that still stand (domain 2.13). */
export function checkQuotes(answers: Answers, context: FormContext): Problem[] {
  const [asked, due] = [text(answers, 'rfq_date'), text(answers, 'reply_due')]
  return [
    ...(asked !== '' && due !== '' && due < asked ? [rule(['reply_due'], 'replyEarly')] : []),
    ...checkTwice(answers),
    ...rows(answers, 'quotes').flatMap((row, index) => checkQuote(row, index, answers, context)),
    ...checkChoice(answers, context),
  ]
}

function checkTwice(answers: Answers): Problem[] {
  const again = (names: readonly string[]) =>
    names.findIndex((one, index) => one !== '' && names.indexOf(one) < index)
  const supplier = again(rows(answers, 'quotes').map((row) => text(row, 'supplier')))
  const item = again(rows(answers, 'lines').map((row) => text(row, 'item')))
  return [
    ...(supplier >= 0 ? [rule(['quotes', supplier, 'supplier'], 'twice')] : []),
    ...(item >= 0 ? [rule(['lines', item, 'item'], 'sameLine')] : []),
  ]
}

function checkQuote(row: Answers, index: number, answers: Answers, context: FormContext): Problem[] {
  const at = (key: string) => ['quotes', index, key]
  const [quoted, until] = [text(row, 'quote_date'), text(row, 'valid_until')]
  return [
    ...(isPricedWhole(row['unit_prices'], rows(answers, 'lines').length)
      ? []
      : [rule(at('unit_prices'), 'priceMissing')]),
    ...checkTax(row, index, context),
    ...(quoted > dayOf(context.now, context.zone) ? [problem(at('quote_date'), 'inTheFuture')] : []),
    ...(until !== '' && until < quoted ? [rule(at('valid_until'), 'validBeforeQuote')] : []),
  ]
}

/** One price for each line; what is not typed at all is asked for as any empty answer is. */
function isPricedWhole(prices: Json | undefined, lines: number): boolean {
  if (!Array.isArray(prices) || prices.every((one) => one === null)) return true
  return prices.length >= lines && prices.slice(0, lines).every((one) => typeof one === 'number')
}

/** Without an invoice there is no tax to speak of. */
function checkTax(row: Answers, index: number, { settings }: FormContext): Problem[] {
  const rate = row['tax_rate']
  if (typeof rate !== 'number') return []
  const at = ['quotes', index, 'tax_rate']
  if (!settings.vatRates.includes(rate))
    return [rule(at, 'rateNotListed', { rates: settings.vatRates.join('、') })]
  return text(row, 'invoice_type') === '不开票' && rate !== 0 ? [rule(at, 'taxWithoutInvoice')] : []
}

function checkChoice(answers: Answers, context: FormContext): Problem[] {
  const quote = chosenQuote(answers)
  if (text(answers, 'chosen') === '' || rows(answers, 'quotes').length === 0) return []
  if (!quote) return [rule(['chosen'], 'notQuoted')]
  return isOver(quote, dayOf(context.now, context.zone)) ? [rule(['chosen'], 'chosenExpired')] : []
}
