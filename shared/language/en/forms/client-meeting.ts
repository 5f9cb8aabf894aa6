import type { clientMeeting } from '../../../workflows/ae/forms/client-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientMeetingWords: WordsOf<typeof clientMeeting> = {
  title: 'Client Meeting Record',
  lead: 'Written up within 24 hours of the contact, copied to the client and to those concerned in our company, and signed by the client.',
  submit: 'Issue',
  fields: {
    brief: {
      label: 'Key points only',
      help: 'A short call or chat can be noted in a few points and completed later if needed.',
    },
    meeting_no: { label: 'Contact no.' },
    meeting_type: {
      label: 'Purpose',
      options: {
        立项沟通: 'Project opening',
        进度沟通: 'Progress',
        提案: 'Proposal',
        修改沟通: 'Changes',
        报价与合同: 'Quotation and contract',
        验收: 'Acceptance',
        其他: 'Other',
      },
    },
    contact_mode: {
      label: 'Mode',
      options: {
        面谈: 'In person',
        视频会议: 'Video meeting',
        电话: 'Telephone',
        邮件: 'Email',
        微信: 'WeChat',
        其他: 'Other',
      },
    },
    subject: { label: 'Subject', example: 'e.g. Second proposal for the spring product' },
    start_at: { label: 'Start' },
    end_at: {
      label: 'End',
      help: 'The 24 hours run from this moment; for an exchange of messages, from the last one.',
    },
    place: { label: 'Place' },
    recorder: { label: 'Recorded by' },
    attendees_client: {
      label: 'Present for the client',
      add: 'Add a person',
      columns: { name: { label: 'Name' }, title: { label: 'Title' } },
    },
    attendees_agency: {
      label: 'Present for us',
      add: 'Add a colleague',
      columns: { name: { label: 'Name' }, title: { label: 'Department / title' } },
    },
    attendees_third: {
      label: 'Third parties present',
      add: 'Add a third party',
      columns: { name: { label: 'Name' }, company: { label: 'Company' } },
    },
    absent: { label: 'Absent', example: 'Expected but not present' },
    documents: {
      label: 'Documents tabled',
      add: 'Add a document',
      columns: { title: { label: 'Document' }, version: { label: 'Version' } },
    },
    prev_actions: {
      label: 'Follow-up of earlier actions',
      help: 'Actions left open by the last record; say where each stands now.',
      add: 'Add an action',
      columns: {
        action: { label: 'Action' },
        owner: { label: 'Owner' },
        state: {
          label: 'Status',
          options: { 已完成: 'Done', 进行中: 'In progress', 延期: 'Postponed', 取消: 'Dropped' },
        },
        note: { label: 'Note' },
      },
    },
    items: {
      label: 'Topics and conclusions',
      add: 'Add a topic',
      columns: {
        topic: { label: 'Topic' },
        discussion: { label: 'Points discussed' },
        conclusion: { label: 'Conclusion' },
        state: {
          label: 'Status',
          options: { 已确认: 'Confirmed', 待确认: 'To be confirmed', 否决: 'Rejected', 保留: 'Reserved' },
        },
        cost_impact: { label: 'Effect on cost (CNY)' },
        days_impact: { label: 'Effect on schedule (workdays)' },
      },
    },
    actions: {
      label: 'Actions',
      help: 'One owner for each.',
      add: 'Add an action',
      columns: {
        action: { label: 'Action' },
        side: { label: 'Side', options: { 我司: 'Us', 客户: 'Client', 第三方: 'Third party' } },
        owner: { label: 'Owner' },
        due_at: { label: 'Due' },
      },
    },
    no_action: { label: 'No actions this time' },
    next_meeting_at: { label: 'Next contact' },
    deadline_at: { label: 'To be issued by' },
    issued_at: { label: 'Issued' },
    elapsed: { label: 'Time taken' },
    on_time: { label: 'Within 24 hours' },
    late_reason: {
      label: 'Reason for the delay',
      help: 'More than 24 hours have passed. Please say why; the reason is printed on the record.',
    },
    distribution: {
      label: 'Copies to',
      help: 'At least one person at the client’s and one in our company.',
      add: 'Add a recipient',
      columns: {
        name: { label: 'Name' },
        side: { label: 'Side', options: { 客户: 'Client', 我司: 'Us', 第三方: 'Third party' } },
        channel: {
          label: 'Sent by',
          options: { 邮件: 'Email', 微信: 'WeChat', 纸质: 'Paper', 当面: 'By hand' },
        },
        sent_at: { label: 'Sent' },
      },
    },
    feedback_due_at: {
      label: 'Please reply by',
      help: 'Left empty: two workdays after issue, at the same hour.',
    },
    confirm_status: {
      label: 'Client’s confirmation',
      options: { 待确认: 'Awaited', 已签字: 'Signed', 有异议: 'Objected to', 视为确认: 'Deemed confirmed' },
    },
    objections: {
      label: 'Client’s corrections',
      add: 'Add a correction',
      columns: {
        item_no: { label: 'Topic no.' },
        text: { label: 'Correction' },
        resolution: { label: 'Resolution' },
      },
    },
    is_opening: {
      label: 'Part of the opening packet',
      help: 'Exactly one meeting record of each project belongs to it.',
    },
    remarks: { label: 'Remarks' },
    sig_ae: { label: 'AE' },
    sig_am: { label: 'Account manager' },
    sig_director: { label: 'Director' },
    sig_dept_heads: { label: 'Executing department heads' },
    sig_client: { label: 'For the client' },
  },
  pages: {
    quick: 'Key points',
    meeting: 'The meeting',
    topics: 'Discussion and decisions',
    actions: 'Actions',
    distribution: 'Copies and issue',
  },
  says: {
    statement: ({ due }) =>
      `We wrote this record within 24 hours of the contact. Please sign it, or tell us in writing what is not correct, by ${due}.`,
    lateStatement: ({ due }) =>
      `We wrote this record. Please sign it, or tell us in writing what is not correct, by ${due}.`,
    time: () => 'Time',
    previous: () => 'Follow-up of earlier actions',
    topics: () => 'Topics and conclusions',
    actions: () => 'Actions',
    noAction: () => 'No actions this time.',
    onTime: () => 'Yes, within 24 hours',
    deferred: () => 'Yes, extended by company rule',
    late: () => 'No, late',
  },
}
