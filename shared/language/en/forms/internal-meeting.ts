import type { internalMeeting } from '../../../workflows/ae/forms/internal-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalMeetingWords: WordsOf<typeof internalMeeting> = {
  title: 'Internal Meeting Record',
  lead: 'Every internal meeting is held against the agreed positioning and strategy; everybody present signs.',
  submit: 'Issue',
  fields: {
    meeting_type: {
      label: 'Type',
      options: {
        项目说明会: 'Project briefing',
        创意讨论会: 'Idea session',
        进度例会: 'Progress meeting',
        问题协调会: 'Problem solving',
        其他: 'Other',
      },
    },
    subject: { label: 'Subject' },
    start_at: { label: 'Start' },
    end_at: { label: 'End' },
    place: { label: 'Place' },
    chair: { label: 'Chair' },
    recorder: { label: 'Recorder' },
    positioning: { label: 'Agreed positioning' },
    strategy: { label: 'Agreed strategy' },
    client_summary: {
      label: 'Summary of client information',
      help: 'What was learnt from the client, put together (clause 3).',
    },
    ae_suggestion: { label: "AE's own suggestions", help: 'Your own suggestions (clause 3).' },
    attendees: {
      label: 'Attendees',
      add: 'Add somebody',
      columns: {
        name: { label: 'Name' },
        dept: { label: 'Department' },
        present: { label: 'Present' },
        objection: { label: 'Comment / objection' },
      },
    },
    prev_actions: {
      label: 'Follow-up',
      add: 'Add an item',
      columns: {
        action: { label: 'Action' },
        owner: { label: 'Owner' },
        state: {
          label: 'State',
          options: { 已完成: 'Done', 进行中: 'Under way', 延期: 'Postponed', 取消: 'Cancelled' },
        },
      },
    },
    items: {
      label: 'Topics',
      add: 'Add a topic',
      columns: {
        topic: { label: 'Topic' },
        discussion: { label: 'Points' },
        decision: { label: 'Decision' },
        fit: {
          label: 'Fits strategy',
          options: { 符合: 'On strategy', 偏离: 'Off strategy', 不适用: 'Not applicable' },
        },
      },
    },
    actions: {
      label: 'Actions',
      add: 'Add an action',
      columns: {
        action: { label: 'Action' },
        owner: { label: 'Owner' },
        due_at: { label: 'Due' },
        task_wbs: { label: 'Linked task' },
      },
    },
    progress: {
      label: 'Progress snapshot',
      add: 'Add a task',
      columns: {
        task: { label: 'Task' },
        plan_finish: { label: 'Planned' },
        actual_finish: { label: 'Actual' },
        variance_days: { label: 'Variance' },
      },
    },
    proposition: { label: 'Single proposition' },
    attendees_sign: { label: 'Attendees who sign' },
    sig_ae: { label: 'AE' },
    sig_attendees: { label: 'Attendees' },
  },
  pages: {
    meeting: 'Meeting',
    briefing: 'Summary and suggestions',
    topics: 'Discussion',
    actions: 'Actions and progress',
  },
  says: {
    packet: () => 'The opening packet is not signed and delegated yet',
    objection: () => 'Add an objection',
    notOwnRow: () => 'Only your own objection can be entered',
    offList: () => 'Whoever was present signs: choose somebody on the staff list',
    sameTwice: () => 'This person is listed already',
    objectionOfAbsent: () => 'Whoever was absent neither signs nor objects',
    twoPresent: () => 'At least two people must have been present',
  },
}
