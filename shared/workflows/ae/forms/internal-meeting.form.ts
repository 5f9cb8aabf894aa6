import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 内部会议记录, form IM (clause 3, 5). */
export const internalMeeting = defineForm({
  id: 'internal_meeting',
  prefix: 'IM',
  version: 1,
  fields: {
    meeting_type: {
      kind: 'choice',
      options: ['项目说明会', '创意讨论会', '进度例会', '问题协调会', '其他'],
      required: true,
    },
    subject: { kind: 'text', max: 60, required: true },
    start_at: { kind: 'dateTime', required: true },
    end_at: { kind: 'dateTime', required: true },
    place: { kind: 'text', max: 100, more: true },
    chair: { kind: 'person', required: true },
    recorder: { kind: 'person', required: true },
    positioning: { kind: 'computed', compute: () => null },
    strategy: { kind: 'computed', compute: () => null },
    client_summary: { kind: 'longText' },
    ae_suggestion: { kind: 'longText' },
    attendees: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'person', required: true },
        dept: { kind: 'text', max: 100, required: true },
        present: { kind: 'yesNo' },
        signed_at: { kind: 'dateTime' },
        objection: { kind: 'text', max: 100, more: true },
      },
    },
    prev_actions: {
      kind: 'table',
      more: true,
      columns: {
        action: { kind: 'text', max: 100, required: true },
        owner: { kind: 'person', required: true },
        state: { kind: 'choice', options: ['已完成', '进行中', '延期', '取消'], required: true },
      },
    },
    items: {
      kind: 'table',
      required: true,
      columns: {
        topic: { kind: 'text', max: 100, required: true },
        discussion: { kind: 'longText', required: true },
        decision: { kind: 'longText', more: true },
        fit: { kind: 'choice', options: ['符合', '偏离', '不适用'], required: true },
      },
    },
    actions: {
      kind: 'table',
      more: true,
      columns: {
        action: { kind: 'text', max: 100, required: true },
        owner: { kind: 'person', required: true },
        due_at: { kind: 'date', required: true },
        task_wbs: { kind: 'text', max: 100, more: true },
      },
    },
    progress: {
      kind: 'table',
      more: true,
      columns: {
        task: { kind: 'text', max: 100, required: true },
        plan_finish: { kind: 'date', required: true },
        actual_finish: { kind: 'date', more: true },
        variance_days: { kind: 'integer', more: true },
      },
    },
    sig_ae: { kind: 'signature' },
    sig_attendees: { kind: 'signature' },
  },
  pages: [
    {
      id: 'page1',
      fields: ['meeting_type', 'subject', 'start_at', 'end_at', 'place', 'chair', 'recorder', 'positioning'],
    },
    { id: 'page2', fields: ['strategy', 'client_summary', 'ae_suggestion', 'attendees'] },
    { id: 'page3', fields: ['prev_actions', 'items'] },
    { id: 'page4', fields: ['actions', 'progress'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'subject'),
})
