import type { internalMeeting } from '../../../workflows/ae/forms/internal-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalMeetingWords: WordsOf<typeof internalMeeting> = {
  title: '内部会议记录',
  lead: '',
  submit: '发出',
  fields: {
    meeting_type: {
      label: '会议性质',
      options: {
        项目说明会: '项目说明会',
        创意讨论会: '创意讨论会',
        进度例会: '进度例会',
        问题协调会: '问题协调会',
        其他: '其他',
      },
    },
    subject: { label: '主题' },
    start_at: { label: '开始时间' },
    end_at: { label: '结束时间' },
    place: { label: '地点' },
    chair: { label: '主持人' },
    recorder: { label: '记录人' },
    positioning: { label: '既定广告定位' },
    strategy: { label: '既定广告策略' },
    client_summary: { label: '客户信息综合' },
    ae_suggestion: { label: 'AE个人建议' },
    attendees: {
      label: '与会人员',
      add: '添加与会人员',
      columns: {
        name: { label: '姓名' },
        dept: { label: '部门' },
        present: { label: '出席' },
        signed_at: { label: '签字时间' },
        objection: { label: '意见' },
      },
    },
    prev_actions: {
      label: '上次事项跟进',
      add: '添加上次事项跟进',
      columns: {
        action: { label: '事项' },
        owner: { label: '责任人' },
        state: { label: '状态', options: { 已完成: '已完成', 进行中: '进行中', 延期: '延期', 取消: '取消' } },
      },
    },
    items: {
      label: '讨论内容',
      add: '添加讨论内容',
      columns: {
        topic: { label: '议题' },
        discussion: { label: '讨论要点' },
        decision: { label: '决定' },
        fit: { label: '是否符合定位与策略', options: { 符合: '符合', 偏离: '偏离', 不适用: '不适用' } },
      },
    },
    actions: {
      label: '行动项',
      add: '添加行动项',
      columns: {
        action: { label: '事项' },
        owner: { label: '责任人' },
        due_at: { label: '完成时间' },
        task_wbs: { label: '对应任务' },
      },
    },
    progress: {
      label: '进度快照',
      add: '添加进度快照',
      columns: {
        task: { label: '任务' },
        plan_finish: { label: '计划完成' },
        actual_finish: { label: '实际完成' },
        variance_days: { label: '差异（工作日）' },
      },
    },
    sig_ae: { label: 'AE签字' },
    sig_attendees: { label: '签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
    page3: '第3页',
    page4: '第4页',
  },
  says: {},
}
