import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, GanttRow } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { calendarFor, freeDays, isUsual } from '../rules/timeline.ts'
import { internalTimeline } from './internal-timeline.form.ts'

/** The plan, its bars with the free days shaded, who confirms what, and who is told. */
export function timelineSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(internalTimeline, answers, words)
  const unlisted = text(answers, 'calendar_note')
  return [
    {
      block: 'facts',
      facts: [field('baseline_date'), field('calendar'), field('deadline'), field('buffer_days')],
    },
    ...(unlisted === ''
      ? []
      : [
          {
            block: 'text' as const,
            tone: 'note' as const,
            text: words.says['unlisted']?.({ years: unlisted }) ?? '',
          },
        ]),
    ...chart(answers, context, words),
    ...(text(answers, 'over_reason') === ''
      ? []
      : [{ block: 'facts' as const, facts: [{ ...field('over_reason'), wide: true }] }]),
    { block: 'heading', text: words.fields['dept_confirms']?.label ?? '' },
    tableOf(internalTimeline, 'dept_confirms', answers, words, ['dept', 'head']),
    { block: 'facts', facts: [{ ...field('notify'), wide: true }] },
    {
      block: 'signatures',
      boxes: signatureBoxes(internalTimeline, answers, context, words, ['sig_ae', 'sig_dept_confirms']),
    },
  ]
}

function chart(answers: Answers, context: FormContext, words: SheetWords): Block[] {
  const tasks = rows(answers, 'tasks')
  const dated = tasks.filter((row) => isUsual(text(row, 'plan_start')) && isUsual(text(row, 'plan_finish')))
  const from = dated.map((row) => text(row, 'plan_start')).toSorted()[0]
  const to = dated
    .map((row) => text(row, 'plan_finish'))
    .toSorted()
    .at(-1)
  if (!from || !to || Date.parse(to) - Date.parse(from) > 800 * 86_400_000) {
    return [
      tableOf(internalTimeline, 'tasks', answers, words, [
        'wbs',
        'phase',
        'name',
        'dept',
        'owner',
        'plan_start',
        'plan_days',
      ]),
    ]
  }
  const labels = words.fields['tasks']?.columns ?? {}
  const say = (name: string) => words.says[name]?.({}) ?? ''
  return [
    {
      block: 'gantt',
      columns: [
        { title: labels['wbs']?.label ?? '', share: 0.8 },
        { title: labels['name']?.label ?? '', share: 4 },
        { title: `${labels['dept']?.label ?? ''} / ${labels['owner']?.label ?? ''}`, share: 3 },
        { title: say('period'), share: 3.4 },
        { title: labels['plan_days']?.label ?? '', share: 1 },
      ],
      rows: dated.map(rowOf),
      from,
      to,
      free: freeDays(from, to, calendarFor(answers, context)),
      today: null,
      legend: { plan: say('plan'), actual: say('actual'), milestone: say('milestone') },
    },
  ]
}

function rowOf(row: Answers): GanttRow {
  const [from, to] = [text(row, 'plan_start'), text(row, 'plan_finish')]
  return {
    cells: [
      text(row, 'wbs'),
      text(row, 'name'),
      `${text(row, 'dept')} ${text(row, 'owner')}`,
      `${from} – ${to}`,
      String(row['plan_days'] ?? ''),
    ],
    plan: { from, to },
    actual: null,
    milestone: row['plan_days'] === 0,
    tinted: row['client_party'] === true,
  }
}
