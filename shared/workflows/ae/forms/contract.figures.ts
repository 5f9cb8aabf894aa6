import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import type { Json } from '../../../values/json.ts'
import { confirmedQuotation, newest, quotationRef } from '../facts.ts'
import { serviceRate } from './quotation.figures.ts'

/**
 * What a contract takes from the quotation the client confirmed. Once it is issued it keeps what it took: an entry made
 * later (dates, seals) must not change the price because a newer quotation exists. A new version takes the newer one.
 */

const isFrozen = (answers: Answers, context: FormContext): boolean =>
  text(answers, 'issued_at') !== '' && newest(context, 'contract') !== undefined

type Read = (quotation: DocumentFacts, context: FormContext) => Json

const carried =
  (key: string, read: Read) =>
  (answers: Answers, context: FormContext): Json => {
    if (isFrozen(answers, context)) return answers[key] ?? null
    const quotation = confirmedQuotation(context)
    return quotation ? read(quotation, context) : null
  }

const field =
  (key: string): Read =>
  ({ answers }) =>
    answers[key] ?? null

export const reference = carried('quotation_ref', (quotation) => quotationRef(quotation))
export const net = carried('net_total', field('net_total'))
export const tax = carried('tax_amount', field('tax_amount'))
export const gross = carried('gross_total', field('gross_total'))
export const invoiceType = carried('invoice_type', field('invoice_type'))
export const rounds = carried('rounds_included', field('rounds_included'))
export const rates = carried('tax_rates', ratesOf)

export const grossInCapitals = (answers: Answers, context: FormContext): Json =>
  capitalsOf(gross(answers, context))

/** Rates of the quotation's lines, that of the supervision fee with them, highest first: `13%、6%`. */
function ratesOf({ answers }: DocumentFacts, context: FormContext): Json {
  const lines = rows(answers, 'lines').map((row) => row['tax_rate'])
  const fee = answers['supervision_fee']
  const all = [...lines, ...(typeof fee === 'number' && fee > 0 ? [serviceRate(context)] : [])]
  const known = [...new Set(all.filter((rate) => typeof rate === 'number'))]
  return known.length === 0
    ? null
    : known
        .toSorted((one, other) => other - one)
        .map((rate) => `${rate}%`)
        .join('、')
}
