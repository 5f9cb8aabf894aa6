import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import type { Moved } from '../rules/cash-changes.ts'
import { type Period, periodsOf } from '../rules/cash-periods.ts'
import { cashPlan } from './cash-plan.form.ts'

/** What comes in and goes out, by week or month with the running balance, the deepest point, and what moved. */
export function cashSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(cashPlan, answers, words)
  const heading = (value: string): Block => ({ block: 'heading', text: value })
  const note = text(answers, 'note')
  return [
    { block: 'facts', facts: [field('as_of'), field('period'), { ...field('opening'), wide: true }] },
    heading(field('inflows').label),
    tableOf(cashPlan, 'inflows', answers, words, undefined, true),
    heading(field('outflows').label),
    tableOf(cashPlan, 'outflows', answers, words, undefined, true),
    heading(words.says['byPeriod']?.({}) ?? ''),
    ...periodTables(answers, words),
    {
      block: 'totals',
      lines: [
        field('total_in'),
        field('total_out'),
        field('net'),
        field('lowest_date'),
        { ...field('lowest'), strong: true },
      ],
      words: null,
    },
    ...changes(answers['changes'], words),
    ...(note === '' ? [] : [{ block: 'facts' as const, facts: [{ ...field('note'), wide: true }] }]),
    {
      block: 'signatures',
      boxes: signatureBoxes(cashPlan, answers, context, words, ['sig_ae', 'sig_finance']),
    },
  ]
}

/** As many periods as a landscape page holds with amounts of seven figures. */
const ACROSS = 7

function periodTables(answers: Answers, words: SheetWords): readonly Block[] {
  const all = periodsOf(answers)
  const count = Math.ceil(all.length / ACROSS)
  return Array.from({ length: count }, (_, at) =>
    periodTable(all.slice(at * ACROSS, (at + 1) * ACROSS), answers, words),
  )
}

function periodTable(periods: readonly Period[], answers: Answers, words: SheetWords): TableBlock {
  const say = (name: string) => words.says[name]?.({}) ?? ''
  const line = (name: string, read: (period: Period) => number) => [
    say(name),
    ...periods.map((period) => formatFen(read(period))),
  ]
  return {
    block: 'table',
    columns: [
      { title: '', share: 1.2 },
      ...periods.map((period) => ({
        title: titleOf(period, text(answers, 'period')),
        share: 1.6,
        align: 'right' as const,
      })),
    ],
    rows: [
      line('income', (one) => one.income),
      line('outgo', (one) => one.outgo),
      line('periodNet', (one) => one.income - one.outgo),
      line('balance', (one) => one.balance),
    ],
    tinted: [3],
  }
}

/** 2026-10, or the days of a week: 10-19 ~ 10-25. */
const titleOf = ({ from, to }: Period, period: string): string =>
  period === '月' ? from.slice(0, 7) : `${from.slice(5)} ~ ${to.slice(5)}`

function changes(value: Json | undefined, words: SheetWords): readonly Block[] {
  if (!Array.isArray(value)) return []
  const list = value as unknown as readonly Moved[]
  const shown = (one: string | number | null) => {
    if (one === null) return '—'
    return typeof one === 'number' ? formatFen(one) : words.write.day(one)
  }
  const none = words.says['unchanged']?.({}) ?? ''
  return [
    { block: 'heading', text: words.says['changes']?.({}) ?? '' },
    list.length === 0
      ? { block: 'text', text: none }
      : {
          block: 'table',
          columns: [
            { title: words.says['what']?.({}) ?? '', share: 4 },
            { title: words.says['how']?.({}) ?? '', share: 2 },
            { title: words.says['before']?.({}) ?? '', share: 2, align: 'right' },
            { title: words.says['now']?.({}) ?? '', share: 2, align: 'right' },
          ],
          rows: list.map(({ kind, name, before, now }) => [
            name,
            words.says[kind]?.({}) ?? kind,
            shown(before),
            shown(now),
          ]),
        },
  ]
}
