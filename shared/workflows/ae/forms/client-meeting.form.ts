import { defineForm } from '../../../forms/form.ts'
import { fromDefault } from '../../../forms/prefill.ts'
import { text } from '../../../forms/read.ts'
import { unwrittenChanges } from './change-request.reminders.ts'
import { isBrief, isFull } from './client-meeting.brief.ts'
import { checkMeeting } from './client-meeting.check.ts'
import {
  contactNumber,
  elapsedMinutes,
  isOnTime,
  meetingClock,
  meetingDay,
  stampMeeting,
} from './client-meeting.clock.ts'
import * as prefill from './client-meeting.prefill.ts'
import { meetingSheet } from './client-meeting.sheet.ts'
import { confirmation, meetingSigning } from './client-meeting.signing.ts'

const SIDES = ['我司', '客户', '第三方'] as const

/**
 * 客户会议记录, form MR (clauses 2 and 8). Every contact with the client, calls and messages included, is recorded and
 * sent within 24 hours. A short contact is written on the quick form (`brief`), which becomes the full record
 * whenever somebody needs it.
 */
export const clientMeeting = defineForm({
  id: 'client_meeting',
  prefix: 'MR',
  version: 1,
  fields: {
    brief: { kind: 'yesNo', more: true },
    meeting_no: { kind: 'computed', compute: contactNumber },
    meeting_type: {
      kind: 'choice',
      options: ['立项沟通', '进度沟通', '提案', '修改沟通', '报价与合同', '验收', '其他'],
      required: true,
      prefill: prefill.meetingType,
    },
    contact_mode: {
      kind: 'choice',
      options: ['面谈', '视频会议', '电话', '邮件', '微信', '其他'],
      required: true,
      prefill: prefill.contactMode,
    },
    subject: { kind: 'text', max: 60, required: true, prefill: prefill.subject },
    start_at: { kind: 'dateTime', past: true, required: isFull, prefill: prefill.startAt },
    end_at: { kind: 'dateTime', past: true, required: true, prefill: prefill.endAt },
    place: {
      kind: 'text',
      max: 100,
      when: ({ answers }) => text(answers, 'contact_mode') === '面谈',
      required: isFull,
      prefill: prefill.place,
    },
    recorder: { kind: 'person', required: true, more: true, prefill: prefill.recorder },
    attendees_client: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        title: { kind: 'text', max: 60 },
      },
      prefill: prefill.clientAttendees,
    },
    attendees_agency: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'person', required: true },
        title: { kind: 'text', max: 60 },
      },
      prefill: prefill.agencyAttendees,
    },
    attendees_third: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        company: { kind: 'text', max: 100, required: true },
      },
    },
    absent: { kind: 'text', max: 200, more: true },
    documents: {
      kind: 'table',
      more: true,
      columns: {
        title: { kind: 'text', max: 100, required: true },
        version: { kind: 'text', max: 20 },
      },
      shares: { title: 4, version: 1 },
    },
    prev_actions: {
      kind: 'table',
      // The quick form does not ask for them; they wait in its answers for the next full record.
      when: isFull,
      columns: {
        action: { kind: 'text', max: 200, required: true },
        owner: { kind: 'text', max: 60, required: true },
        state: { kind: 'choice', options: ['已完成', '进行中', '延期', '取消'], required: true },
        note: { kind: 'text', max: 200 },
      },
      shares: { action: 4, owner: 2, state: 2, note: 4 },
      prefill: prefill.openActions,
    },
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        topic: { kind: 'text', max: 60, required: isFull },
        discussion: { kind: 'longText', required: isFull },
        conclusion: {
          kind: 'longText',
          required: ({ row }) => text(row ?? {}, 'state') !== '待确认',
        },
        state: { kind: 'choice', options: ['已确认', '待确认', '否决', '保留'], required: true },
        cost_impact: { kind: 'money', more: true },
        days_impact: { kind: 'integer', min: -999, max: 999, more: true },
      },
      shares: { topic: 2, discussion: 4, conclusion: 4, state: 1 },
      prefill: prefill.firstItem,
    },
    actions: {
      kind: 'table',
      columns: {
        action: { kind: 'text', max: 200, required: true },
        side: { kind: 'choice', options: SIDES, required: true },
        owner: { kind: 'text', max: 60, required: true },
        due_at: { kind: 'date', required: true },
      },
      shares: { action: 5, side: 1.4, owner: 2, due_at: 2 },
    },
    no_action: { kind: 'yesNo' },
    next_meeting_at: { kind: 'dateTime' },
    deadline_at: { kind: 'computed', compute: (a, c) => meetingClock(a, c)?.dueAt ?? null, shows: 'instant' },
    issued_at: { kind: 'dateTime', stage: 'submit' },
    elapsed: { kind: 'computed', compute: elapsedMinutes, shows: 'minutes' },
    on_time: { kind: 'computed', compute: isOnTime, shows: 'yesNo' },
    late_reason: {
      kind: 'longText',
      max: 500,
      when: ({ answers, context }) => isOnTime(answers, context) === false,
      required: true,
    },
    distribution: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        side: { kind: 'choice', options: ['客户', '我司', '第三方'], required: true },
        channel: { kind: 'choice', options: ['邮件', '微信', '纸质', '当面'], required: true },
        sent_at: { kind: 'dateTime', more: true },
      },
      shares: { name: 3, side: 2, channel: 2, sent_at: 3 },
      prefill: prefill.recipients,
    },
    feedback_due_at: { kind: 'dateTime', more: true },
    confirm_status: {
      kind: 'choice',
      options: ['待确认', '已签字', '有异议', '视为确认'],
      stage: 'after',
      prefill: fromDefault('待确认'),
    },
    objections: {
      kind: 'table',
      stage: 'after',
      columns: {
        item_no: { kind: 'integer', min: 1, required: true },
        text: { kind: 'text', max: 500, required: true },
        resolution: { kind: 'text', max: 500 },
      },
    },
    is_opening: { kind: 'yesNo', more: true, prefill: prefill.isOpening },
    remarks: { kind: 'longText', max: 1000, more: true },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature', when: ({ answers }) => answers['is_opening'] === true },
    sig_director: { kind: 'signature', when: ({ answers }) => answers['is_opening'] === true },
    sig_dept_heads: { kind: 'signature', when: ({ answers }) => answers['is_opening'] === true },
    sig_client: { kind: 'signature' },
  },
  pages: [
    {
      id: 'quick',
      when: ({ answers }) => isBrief(answers),
      fields: [
        'brief',
        'contact_mode',
        'end_at',
        'attendees_client',
        'items',
        'actions',
        'no_action',
        'distribution',
        'subject',
        'meeting_type',
        'place',
        'recorder',
        'attendees_agency',
        'is_opening',
        'late_reason',
      ],
      columns: {
        attendees_client: ['name'],
        items: ['conclusion', 'state'],
        distribution: ['name', 'side', 'channel'],
      },
      more: ['subject', 'meeting_type', 'place', 'attendees_agency'],
    },
    {
      id: 'meeting',
      when: ({ answers }) => !isBrief(answers),
      fields: [
        'brief',
        'subject',
        'meeting_type',
        'contact_mode',
        'start_at',
        'end_at',
        'place',
        'attendees_client',
        'attendees_agency',
        'recorder',
        'attendees_third',
        'absent',
        'documents',
      ],
    },
    { id: 'topics', when: ({ answers }) => !isBrief(answers), fields: ['prev_actions', 'items'] },
    {
      id: 'actions',
      when: ({ answers }) => !isBrief(answers),
      fields: ['actions', 'no_action', 'next_meeting_at'],
    },
    {
      id: 'distribution',
      when: ({ answers }) => !isBrief(answers),
      fields: ['distribution', 'late_reason', 'feedback_due_at', 'is_opening', 'remarks'],
    },
  ],
  fixed: ['end_at'],
  signing: meetingSigning,
  reminders: unwrittenChanges,
  after: confirmation,
  says: [
    'statement',
    'lateStatement',
    'time',
    'previous',
    'topics',
    'actions',
    'noAction',
    'onTime',
    'deferred',
    'late',
  ],
  check: checkMeeting,
  businessDate: meetingDay,
  stamp: stampMeeting,
  clock: meetingClock,
  sheet: meetingSheet,
  headline: (answers) => text(answers, 'subject'),
})
