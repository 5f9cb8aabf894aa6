import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, clientDeadline, contractInForce, every, newest } from '../facts.ts'
import { isMandatory, PAPERS_OF_FILE, THINGS } from './archive.mandatory.ts'

/** The index writes itself out of the project; what has to be there and is not stands with an empty number. */
export function allPapers(context: FormContext): Prefilled {
  const listed = [
    ...PAPERS_OF_FILE.flatMap(([form, title]) => papersOf(form, title, context)),
    ...THINGS.map(({ title, form }) => row({ title, form, mandatory: true, location: null })),
  ]
  const value = listed.map((one, index): Answers => ({ seq: index + 1, ...one }))
  return { value, source: { code: 'run' } }
}

const row = (more: Answers): Answers => ({
  ...{ title: null, doc_no: null, version: null, pages: null, form: null, location: null },
  ...{ mandatory: false, missing_reason: null },
  ...more,
})

function papersOf(form: string, title: string, context: FormContext): Answers[] {
  const found = every(context, form)
  const mandatory = isMandatory(form, context)
  if (found.length === 0) return mandatory ? [row({ title, form: '电子签署PDF', mandatory })] : []
  return found.map((one, index) =>
    row({
      title: found.length > 1 ? `${title}（${index + 1}）` : title,
      doc_no: one.number,
      version: String(one.version),
      form: formOf(one),
      location: context.run.code,
      mandatory,
    }),
  )
}

/** A hand on paper leaves an original beside the scan. */
const formOf = ({ signed }: DocumentFacts): string =>
  signed.some(({ method }) => method === 'paper') ? '纸质原件及扫描' : '电子签署PDF'

/** Years of the office's rule after closing; never under three (P28 of the domain's sources). */
export function retention({ now, zone, settings }: FormContext): Prefilled {
  const today = dayOf(now, zone)
  const year = Number(today.slice(0, 4)) + Math.max(3, settings.archiveYears)
  return {
    value: `${year}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`,
    source: { code: 'rule' },
  }
}

/** Two of everything that was carried to the client. */
export function samples(context: FormContext): Prefilled | undefined {
  const note = newest(context, 'delivery_note')
  const names = every(context, 'delivery_note').flatMap((one) =>
    rows(one.answers, 'lines').map((line) => text(line, 'name')),
  )
  const value = [...new Set(names)].map((name): Answers => ({ name, qty: 2, location: null }))
  return note && value.length > 0 ? carried(note, value) : undefined
}

/** The files the client confirmed, with their hashes. */
export function sourceFiles(context: FormContext): Prefilled | undefined {
  const plan = newest(context, 'plan_confirmation')
  const value = rows(plan?.answers ?? {}, 'items').map(
    (item): Answers => ({
      name: item['name'] ?? null,
      path: item['file'] ?? null,
      hash: item['hash'] ?? null,
    }),
  )
  return plan && value.length > 0 ? carried(plan, value) : undefined
}

/** 计划与实际: the figures the AE's own words go with. */
export function review(context: FormContext): Prefilled {
  const contract = contractInForce(context)
  const final = text(newest(context, 'acceptance')?.answers ?? {}, 'final_at')
  const deadline = clientDeadline(context)
  const gross = contract?.answers['gross_total']
  const bought = every(context, 'purchase_order').reduce(
    (sum, one) => sum + Number(one.answers['gross_total'] ?? 0),
    0,
  )
  const lines = [
    ...(deadline === '' ? [] : [`要求完成：${deadline}`]),
    ...(final === '' ? [] : [`最终验收：${final}`]),
    ...(typeof gross === 'number' ? [`合同金额：${formatFen(gross)} 元`] : []),
    ...(bought > 0 ? [`外购合计：${formatFen(bought)} 元`] : []),
    '经验：',
  ]
  return { value: lines.join('\n'), source: { code: 'run' } }
}
