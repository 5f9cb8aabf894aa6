import type { internalMeeting } from '../../../workflows/ae/forms/internal-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalMeetingWords: WordsOf<typeof internalMeeting> = {
  title: 'Internal Meeting Record',
  lead: '',
  submit: 'Issue',
  fields: {
    meeting_type: {
      label: 'Type',
      options: {
        项目说明会: '项目说明会',
        创意讨论会: '创意讨论会',
        进度例会: '进度例会',
        问题协调会: '问题协调会',
        其他: '其他',
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
    client_summary: { label: 'Summary of client information' },
    ae_suggestion: { label: "AE's own suggestions" },
    attendees: {
      label: 'Attendees',
      add: 'Add a row',
      columns: {
        name: { label: 'Name' },
        dept: { label: 'Department' },
        present: { label: 'Present' },
        signed_at: { label: 'Signed at' },
        objection: { label: 'Comment / objection' },
      },
    },
    prev_actions: {
      label: 'Follow-up',
      add: 'Add a row',
      columns: {
        action: { label: 'Action' },
        owner: { label: 'Owner' },
        state: {
          label: 'State',
          options: { 已完成: '已完成', 进行中: '进行中', 延期: '延期', 取消: '取消' },
        },
      },
    },
    items: {
      label: 'Topics',
      add: 'Add a row',
      columns: {
        topic: { label: 'Topic' },
        discussion: { label: 'Points' },
        decision: { label: 'Decision' },
        fit: { label: 'Fits strategy', options: { 符合: '符合', 偏离: '偏离', 不适用: '不适用' } },
      },
    },
    actions: {
      label: 'Actions',
      add: 'Add a row',
      columns: {
        action: { label: 'Action' },
        owner: { label: 'Owner' },
        due_at: { label: 'Due' },
        task_wbs: { label: 'Linked task' },
      },
    },
    progress: {
      label: 'Progress snapshot',
      add: 'Add a row',
      columns: {
        task: { label: 'Task' },
        plan_finish: { label: 'Planned' },
        actual_finish: { label: 'Actual' },
        variance_days: { label: 'Variance' },
      },
    },
    sig_ae: { label: 'AE signature' },
    sig_attendees: { label: 'Signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
    page4: 'Page 4',
  },
  says: {},
}
