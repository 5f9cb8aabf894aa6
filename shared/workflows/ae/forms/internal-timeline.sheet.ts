import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, Fact, GanttBlock, GanttRow, SignatureBox } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { type Day, dayOf } from '../../../values/time.ts'
import { nameIn } from '../facts.ts'
import { calendarFor, freeDays, isUsual } from '../rules/timeline.ts'
import { internalTimeline } from './internal-timeline.form.ts'

/** Days a chart can show; a plan that is longer prints as a table. */
const LONGEST = 800

/** The frame of the plan, its tasks beside their bars, who is told, and the grid in which the heads confirm. */
export function timelineSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(internalTimeline, answers, words)
  const reason = text(answers, 'over_reason')
  return [
    {
      block: 'facts',
      facts: [
        field('baseline_date'),
        field('calendar'),
        field('deadline'),
        field('planned_delivery'),
        field('buffer_days'),
        slackFact(answers, words),
        ...(reason === '' ? [] : [{ ...field('over_reason'), wide: true }]),
      ],
    },
    ...plan(answers, context, words),
    ...note(answers, words),
    { block: 'facts', facts: [{ ...field('notify'), wide: true }] },
    { block: 'heading', text: words.fields['dept_confirms']?.label ?? '' },
    { block: 'text', tone: 'note', text: words.says['confirmed']?.({}) ?? '' },
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

/** How many workdays lie between the planned delivery and the client's deadline, in words. */
function slackFact(answers: Answers, words: SheetWords): Fact {
  const label = words.fields['planned_slack']?.label ?? ''
  const days = answers['planned_slack']
  if (typeof days !== 'number') return { label, value: '' }
  const say = days < 0 ? 'overDeadline' : 'withinDeadline'
  return { label, value: words.says[say]?.({ days: Math.abs(days) }) ?? '' }
}

function note(answers: Answers, words: SheetWords): Block[] {
  const years = text(answers, 'calendar_note')
  return years === ''
    ? []
    : [{ block: 'text', tone: 'note', text: words.says['unlisted']?.({ years }) ?? '' }]
}

/** One box for each head with the department above it, then the AE's, which issues it. */
function boxes(answers: Answers, context: FormContext, words: SheetWords): readonly SignatureBox[] {
  const heads = rows(answers, 'dept_confirms').filter((row) => nameIn(row['head']) !== '')
  const all = signatureBoxes(internalTimeline, answers, context, words, ['sig_dept_confirms', 'sig_ae'])
  return all.map((box, index) => {
    const row = box.place === 'sig_dept_confirms' ? heads[index] : undefined
    return row ? { ...box, role: `${text(row, 'dept')}　${nameIn(row['head'])}` } : box
  })
}

function plan(answers: Answers, context: FormContext, words: SheetWords): Block[] {
  const tasks = rows(answers, 'tasks')
  const span = spanOf(tasks)
  if (!span) {
    const columns = ['wbs', 'phase', 'name', 'dept', 'owner', 'plan_start', 'plan_days', 'plan_finish']
    return [tableOf(internalTimeline, 'tasks', answers, words, columns)]
  }
  return [chart(tasks, span, answers, context, words)]
}

interface Span {
  readonly from: Day
  readonly to: Day
}

/** From the first day of the plan, or of what was done, to the last; null where nothing can be drawn. */
function spanOf(tasks: readonly Answers[]): Span | null {
  const keys = ['plan_start', 'plan_finish', 'actual_start', 'actual_finish']
  const days = tasks.flatMap((row) => keys.map((key) => text(row, key)).filter(isUsual)).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to || tasks.some((row) => !isDated(row))) return null
  return Date.parse(to) - Date.parse(from) > LONGEST * 86_400_000 ? null : { from, to }
}

const isDated = (row: Answers): boolean =>
  isUsual(text(row, 'plan_start')) && isUsual(text(row, 'plan_finish'))

function chart(
  tasks: readonly Answers[],
  span: Span,
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): GanttBlock {
  const label = (key: string) => words.fields['tasks']?.columns?.[key]?.label ?? ''
  const say = (name: string) => words.says[name]?.({}) ?? ''
  const isBegun = tasks.some((row) => text(row, 'actual_start') !== '' || text(row, 'actual_finish') !== '')
  return {
    block: 'gantt',
    columns: [
      { title: label('wbs'), share: 0.9 },
      { title: label('name'), share: 4 },
      { title: say('who'), share: 3 },
      { title: say('period'), share: 2.5 },
      { title: say('days'), share: 1.25 },
      ...(isBegun
        ? [
            { title: say('actual'), share: 2.5 },
            { title: say('variance'), share: 1 },
          ]
        : []),
    ],
    rows: tasks.map((row) => rowOf(row, span, isBegun)),
    ...span,
    free: freeDays(span.from, span.to, calendarFor(answers, context)),
    today: dayOf(context.now, context.zone),
    legend: { plan: say('plan'), actual: say('actual'), milestone: say('milestone') },
  }
}

function rowOf(row: Answers, span: Span, isBegun: boolean): GanttRow {
  const [from, to] = [text(row, 'plan_start'), text(row, 'plan_finish')]
  const [began, ended] = [text(row, 'actual_start'), text(row, 'actual_finish')]
  const variance = row['finish_variance_days']
  return {
    cells: [
      text(row, 'wbs'),
      text(row, 'name'),
      [text(row, 'dept'), text(row, 'owner')].filter((one) => one !== '').join(' / '),
      period(from, to, span),
      String(row['plan_days'] ?? ''),
      ...(isBegun ? [period(began, ended, span), typeof variance === 'number' ? signed(variance) : ''] : []),
    ],
    plan: { from, to },
    actual: isUsual(began || ended) ? { from: began || ended, to: ended || began } : null,
    milestone: row['plan_days'] === 0,
    tinted: row['client_party'] === true,
  }
}

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days))

/** `09-02 – 09-07`; with its year where the plan has two. */
function period(from: string, to: string, span: Span): string {
  const short = (day: string) => (span.from.slice(0, 4) === span.to.slice(0, 4) ? day.slice(5) : day)
  if (from === to || to === '') return short(from)
  return `${short(from)} – ${short(to)}`
}
