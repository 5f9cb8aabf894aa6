import type { internalMeeting } from '../../../workflows/ae/forms/internal-meeting.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalMeetingWords: WordsOf<typeof internalMeeting> = {
  title: '内部会议记录',
  lead: '每次内部会议都对照既定的广告定位和策略；到会的人都要签字。',
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
    client_summary: { label: '客户信息综合', help: '把与客户沟通得到的信息综合起来（第三条）。' },
    ae_suggestion: { label: 'AE个人建议', help: '加入您自己的建议（第三条）。' },
    attendees: {
      label: '与会人员',
      add: '添加与会人员',
      columns: {
        name: { label: '姓名' },
        dept: { label: '部门' },
        present: { label: '出席' },
        objection: { label: '意见' },
      },
    },
    prev_actions: {
      label: '上次事项跟进',
      add: '添加事项',
      columns: {
        action: { label: '事项' },
        owner: { label: '责任人' },
        state: { label: '状态', options: { 已完成: '已完成', 进行中: '进行中', 延期: '延期', 取消: '取消' } },
      },
    },
    items: {
      label: '讨论内容',
      add: '添加议题',
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
      add: '添加任务',
      columns: {
        task: { label: '任务' },
        plan_finish: { label: '计划完成' },
        actual_finish: { label: '实际完成' },
        variance_days: { label: '差异（工作日）' },
      },
    },
    proposition: { label: '单一主张' },
    attendees_sign: { label: '需签字的与会人员' },
    sig_ae: { label: 'AE' },
    sig_attendees: { label: '与会人员' },
  },
  pages: {
    meeting: '会议',
    briefing: '信息综合与建议',
    topics: '讨论与决定',
    actions: '行动与进度',
  },
  says: {
    packet: () => '立项文件还没有签完并委派执行人',
    objection: () => '登记意见',
    notOwnRow: () => '只能填写自己的意见',
    offList: () => '到会的人要签字，请从人员名单中选择',
    sameTwice: () => '这个人已经在名单里',
    objectionOfAbsent: () => '没有到会的人不签字，也不登记意见',
    twoPresent: () => '至少两人到会',
  },
}
