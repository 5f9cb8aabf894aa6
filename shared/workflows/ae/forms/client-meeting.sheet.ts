import type { Answers, FormContext } from '../../../forms/context.ts'
import { personName, rows, text } from '../../../forms/read.ts'
import { blankTo, fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { isInstant } from '../../../values/time.ts'
import { isBrief } from './client-meeting.brief.ts'
import { isOnTime, isWithin24Hours, replyDue } from './client-meeting.clock.ts'
import { clientMeeting } from './client-meeting.form.ts'

/** The printed body of a meeting record: facts, who was there, follow-up, topics, actions, timing, copies, signatures. */
export function meetingSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  return [
    { block: 'facts', facts: meetingFacts(answers, words) },
    ...attendance(answers, words),
    ...section('previous', 'prev_actions', answers, words),
    ...topics(answers, words),
    ...actions(answers, words),
    ...timing(answers, context, words),
    ...copies(answers, words),
    ...remarks(answers, words),
    { block: 'text', tone: 'statement', text: statement(answers, context, words) },
    { block: 'signatures', boxes: signatureBoxes(clientMeeting, answers, context, words, boxOrder(answers)) },
  ]
}

function meetingFacts(answers: Answers, words: SheetWords) {
  const field = factsOf(clientMeeting, answers, words)
  const start = text(answers, 'start_at')
  const end = text(answers, 'end_at')
  return [
    { ...field('subject'), wide: true },
    meetingTime(start, end, words),
    ...(text(answers, 'place') === '' ? [] : [field('place')]),
    field('contact_mode'),
    field('meeting_type'),
    fact(words.fields['recorder']?.label ?? '', personName(answers['recorder'])),
    field('meeting_no'),
  ]
}

/** A call noted in a few points may have an end only, which is not its start. */
function meetingTime(start: string, end: string, words: SheetWords) {
  const { instant } = words.write
  if (start === '' || end === '')
    return fact(label(start === '' ? 'end_at' : 'start_at', words), instant(start || end))
  return fact(words.says['time']?.({}) ?? '', shortRange(instant(start), instant(end)))
}

/** `2026-11-21 14:00–15:54` when both are on one day. */
function shortRange(start: string, end: string): string {
  const [startDay, endDay] = [start.slice(0, -5), end.slice(0, -5)]
  return startDay === endDay ? `${start}–${end.slice(-5)}` : `${start} – ${end}`
}

function attendance(answers: Answers, words: SheetWords): Block[] {
  const named = (key: string, detail: string) =>
    rows(answers, key).map((row) => {
      const name = text(row, 'name') || personName(row['name'])
      const more = text(row, detail)
      return more === '' ? name : `${name}　${more}`
    })
  const third = named('attendees_third', 'company')
  const columns = [
    {
      title: label('attendees_client', words),
      lines: blankTo(named('attendees_client', 'title'), words.frame.none),
    },
    {
      title: label('attendees_agency', words),
      lines: blankTo(named('attendees_agency', 'title'), words.frame.none),
    },
    ...(third.length > 0 ? [{ title: label('attendees_third', words), lines: third }] : []),
  ]
  const absent = text(answers, 'absent')
  return [
    { block: 'columns', columns },
    ...(absent === ''
      ? []
      : [{ block: 'facts' as const, facts: [{ label: label('absent', words), value: absent, wide: true }] }]),
    ...(rows(answers, 'documents').length === 0
      ? []
      : [heading(label('documents', words)), tableOf(clientMeeting, 'documents', answers, words)]),
  ]
}

function topics(answers: Answers, words: SheetWords): Block[] {
  if (!isBrief(answers)) {
    return [
      heading(words.says['topics']?.({}) ?? ''),
      tableOf(clientMeeting, 'items', answers, words, ['topic', 'discussion', 'conclusion', 'state'], true),
      ...impacts(answers, words),
    ]
  }
  return [
    heading(words.says['topics']?.({}) ?? ''),
    tableOf(clientMeeting, 'items', answers, words, ['conclusion', 'state'], true),
  ]
}

/** Cost and time effects print only where a row has one. */
function impacts(answers: Answers, words: SheetWords): Block[] {
  const touched = rows(answers, 'items').filter(
    (row) => Number(row['cost_impact'] ?? 0) !== 0 || Number(row['days_impact'] ?? 0) !== 0,
  )
  if (touched.length === 0) return []
  return [tableOf(clientMeeting, 'items', { items: touched }, words, ['topic', 'cost_impact', 'days_impact'])]
}

function actions(answers: Answers, words: SheetWords): Block[] {
  const title = heading(words.says['actions']?.({}) ?? '')
  if (answers['no_action'] === true)
    return [title, { block: 'text', text: words.says['noAction']?.({}) ?? '' }]
  const next = text(answers, 'next_meeting_at')
  return [
    title,
    tableOf(clientMeeting, 'actions', answers, words, undefined, true),
    ...(next === ''
      ? []
      : [
          {
            block: 'facts' as const,
            facts: [{ ...fact(label('next_meeting_at', words), words.write.instant(next)), wide: true }],
          },
        ]),
  ]
}

function section(say: string, key: string, answers: Answers, words: SheetWords): Block[] {
  if (rows(answers, key).length === 0) return []
  return [heading(words.says[say]?.({}) ?? ''), tableOf(clientMeeting, key, answers, words)]
}

/** 会议结束 / 发出 / 用时 / 是否按时, printed once the record is issued. */
function timing(answers: Answers, context: FormContext, words: SheetWords): Block[] {
  if (text(answers, 'issued_at') === '') return []
  const field = factsOf(clientMeeting, answers, words)
  const inTime = isWithin24Hours(answers, context) ? 'onTime' : 'deferred'
  const say = isOnTime(answers, context) === true ? inTime : 'late'
  const reason = text(answers, 'late_reason')
  return [
    {
      block: 'facts',
      facts: [
        field('end_at'),
        field('issued_at'),
        field('elapsed'),
        fact(label('on_time', words), words.says[say]?.({}) ?? ''),
        ...(reason === '' ? [] : [{ ...field('late_reason'), wide: true }]),
      ],
    },
  ]
}

function copies(answers: Answers, words: SheetWords): Block[] {
  const names = rows(answers, 'distribution').map(
    (row) => `${text(row, 'name')}（${option('distribution', 'channel', text(row, 'channel'), words)}）`,
  )
  if (names.length === 0) return []
  return [{ block: 'facts', facts: [{ label: words.frame.copies, value: names.join('、'), wide: true }] }]
}

function remarks(answers: Answers, words: SheetWords): Block[] {
  const value = text(answers, 'remarks')
  return value === ''
    ? []
    : [{ block: 'facts', facts: [{ label: label('remarks', words), value, wide: true }] }]
}

/** A record that took longer does not claim the 24 hours. While nobody knows when the contact ended, it does. */
function statement(answers: Answers, context: FormContext, words: SheetWords): string {
  const due = isInstant(text(answers, 'end_at')) ? replyDue(answers, context) : ''
  const claims = text(answers, 'end_at') === '' || isWithin24Hours(answers, context)
  const say = claims ? 'statement' : 'lateStatement'
  return words.says[say]?.({ due: due === '' ? '________' : words.write.instant(due) }) ?? ''
}

/** Client left, AE right; an opening record carries the three internal boxes as well. */
function boxOrder(answers: Answers): readonly string[] {
  const internal = answers['is_opening'] === true ? ['sig_am', 'sig_director', 'sig_dept_heads'] : []
  return ['sig_client', 'sig_ae', ...internal]
}

const heading = (title: string): Block => ({ block: 'heading', text: title })

const label = (key: string, words: SheetWords): string => words.fields[key]?.label ?? key

function option(table: string, column: string, value: string, words: SheetWords): string {
  return words.fields[table]?.columns?.[column]?.options?.[value] ?? value
}
