import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { ROLES } from '../../../values/people.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { listedIds } from '../facts.ts'
import { byNamed, byWriter, idsIn } from '../places.ts'
import { checkInternalMeeting } from './internal-meeting.check.ts'
import { internalMeetingGates } from './internal-meeting.gates.ts'
import * as prefill from './internal-meeting.prefill.ts'
import { checkObjection } from './internal-meeting.records.ts'
import { internalMeetingReminders } from './internal-meeting.reminders.ts'
import { internalMeetingSheet } from './internal-meeting.sheet.ts'

const isBriefing = ({ answers }: { readonly answers: Parameters<typeof text>[0] }) =>
  text(answers, 'meeting_type') === '项目说明会'

/**
 * 内部会议记录, form IM (clauses 3 and 5). Headed by the signed 广告定位 and 广告策略; everybody who was there signs, and may add an
 * objection, which prints.
 */
export const internalMeeting = defineForm({
  id: 'internal_meeting',
  prefix: 'IM',
  version: 1,
  confidential: true,
  fields: {
    meeting_type: {
      kind: 'choice',
      options: ['项目说明会', '创意讨论会', '进度例会', '问题协调会', '其他'],
      required: true,
      prefill: prefill.meetingType,
    },
    subject: { kind: 'text', max: 60, required: true, prefill: prefill.subject },
    start_at: { kind: 'dateTime', past: true, required: true },
    end_at: { kind: 'dateTime', past: true, required: true },
    place: { kind: 'text', max: 100, more: true, prefill: prefill.place },
    chair: { kind: 'person', required: true, prefill: prefill.me },
    recorder: { kind: 'person', required: true, prefill: prefill.me, more: true },
    positioning: { kind: 'computed', compute: (_answers, context) => prefill.frozen(context, 'positioning') },
    strategy: { kind: 'computed', compute: (_answers, context) => prefill.frozen(context, 'strategy') },
    proposition: { kind: 'computed', compute: (_answers, context) => prefill.frozen(context, 'proposition') },
    client_summary: {
      kind: 'longText',
      max: 3000,
      when: isBriefing,
      required: true,
      prefill: prefill.clientSummary,
    },
    ae_suggestion: {
      kind: 'longText',
      max: 2000,
      when: isBriefing,
      required: true,
      prefill: prefill.suggestion,
    },
    attendees: {
      kind: 'table',
      required: true,
      minRows: 2,
      columns: {
        name: { kind: 'person', required: true },
        dept: { kind: 'text', max: 60, required: true },
        present: { kind: 'yesNo' },
        objection: { kind: 'text', max: 300, stage: 'after' },
      },
      shares: { name: 2, dept: 2, present: 1, objection: 4 },
      prefill: prefill.attendees,
    },
    prev_actions: {
      kind: 'table',
      columns: {
        action: { kind: 'text', max: 200, required: true },
        owner: { kind: 'person', required: true },
        state: { kind: 'choice', options: ['已完成', '进行中', '延期', '取消'], required: true },
      },
      shares: { action: 5, owner: 2, state: 2 },
      prefill: prefill.openActions,
    },
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        topic: { kind: 'text', max: 60, required: true },
        discussion: { kind: 'longText', required: true },
        decision: {
          kind: 'longText',
          required: ({ row }) => text(row ?? {}, 'fit') === '偏离',
        },
        fit: { kind: 'choice', options: ['符合', '偏离', '不适用'], required: true },
      },
      shares: { topic: 2, discussion: 4, decision: 4, fit: 1 },
      prefill: () => ({
        value: [{ topic: null, discussion: null, decision: null, fit: '符合' }],
        source: { code: 'default' },
      }),
    },
    actions: {
      kind: 'table',
      columns: {
        action: { kind: 'text', max: 200, required: true },
        owner: { kind: 'person', required: true },
        due_at: { kind: 'date', required: true },
        task_wbs: { kind: 'text', max: 20, more: true },
      },
      shares: { action: 5, owner: 2, due_at: 2, task_wbs: 1 },
    },
    progress: {
      kind: 'table',
      more: true,
      columns: {
        task: { kind: 'text', max: 60, required: true },
        plan_finish: { kind: 'date', required: true },
        actual_finish: { kind: 'date' },
        variance_days: { kind: 'integer', min: -999, max: 999 },
      },
      shares: { task: 4, plan_finish: 2, actual_finish: 2, variance_days: 1.4 },
      prefill: prefill.progress,
    },
    // The AE signs as recorder already. Frozen at issue: the writer is known only then.
    attendees_sign: { kind: 'computed', compute: (answers, { me }) => presentIds(answers, me.id) },
    sig_ae: { kind: 'signature' },
    sig_attendees: { kind: 'signature' },
  },
  pages: [
    {
      id: 'meeting',
      fields: [
        'meeting_type',
        'subject',
        'start_at',
        'end_at',
        'place',
        'chair',
        'recorder',
        'attendees',
        'positioning',
        'strategy',
        'proposition',
      ],
    },
    { id: 'briefing', when: isBriefing, fields: ['client_summary', 'ae_suggestion'] },
    { id: 'topics', fields: ['prev_actions', 'items'] },
    { id: 'actions', fields: ['actions', 'progress'] },
  ],
  says: ['packet', 'objection', 'notOwnRow', 'offList', 'twoPresent', 'sameTwice', 'objectionOfAbsent'],
  gates: internalMeetingGates,
  check: checkInternalMeeting,
  signing: [
    byWriter(),
    byNamed('sig_attendees', (answers) => listedIds(answers, 'attendees_sign'), ['sig_ae']),
  ],
  records: [
    {
      id: 'objection',
      fields: ['attendees'],
      who: ROLES,
      check: checkObjection,
      open: ({ state }) => state === 'open',
    },
  ],
  reminders: internalMeetingReminders,
  sheet: internalMeetingSheet,
  businessDate: (answers, { now, zone }) => {
    const start = text(answers, 'start_at')
    return dayOf(isInstant(start) ? start : now, zone)
  },
  headline: (answers) => text(answers, 'subject'),
})

/** Whoever was there signs, the writer left out. */
function presentIds(answers: Parameters<typeof text>[0], writer: string): string[] {
  const present = idsIn(rows(answers, 'attendees'), 'name', (row) => row['present'] === true)
  return present.filter((id) => id !== writer)
}
