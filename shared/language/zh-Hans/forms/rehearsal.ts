import type { rehearsal } from '../../../workflows/ae/forms/rehearsal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const rehearsalWords: WordsOf<typeof rehearsal> = {
  title: '提案预演记录',
  lead: '提案前走一遍流程、计时、备好问答。免预演须总监签字。',
  submit: '发出',
  fields: {
    rehearsed_at: { label: '预演时间' },
    proposal_at: { label: '提案时间' },
    proposal_place: { label: '提案地点' },
    time_limit: { label: '提案时限（分钟）' },
    agenda: {
      label: '提案流程',
      add: '添加环节',
      columns: {
        section: { label: '环节' },
        presenter: { label: '讲述人' },
        plan_min: { label: '计划分钟' },
        actual_min: { label: '实测分钟' },
      },
    },
    questions: {
      label: '预设问答',
      add: '添加问答',
      columns: {
        question: { label: '问题' },
        answer: { label: '应答' },
        owner: { label: '应答人' },
      },
    },
    equipment: {
      label: '设备与物料清单',
      add: '添加物料',
      columns: {
        item: { label: '项目' },
        ready: { label: '就绪' },
      },
    },
    fixes: { label: '需调整' },
    conclusion: {
      label: '结论',
      options: { 可以提案: '可以提案', 调整后提案: '调整后提案', 需再次预演: '需再次预演' },
    },
    works: { label: '提案内容' },
    over_min: { label: '超出时限' },
    waived_reason: { label: '免预演原因' },
    sig_presenters: { label: '讲述人' },
    sig_ae: { label: 'AE' },
    waived: { label: '免预演' },
    total_min: { label: '合计用时' },
    sig_director: { label: '总监' },
  },
  pages: {
    rehearsal: '预演',
    ready: '问答与设备',
  },
  says: {
    review: () => '内部审核还没有通过',
    afterProposal: () => '预演要在提案之前',
    offList: () => '讲述人要签字，请从人员名单中选择',
    overTime: ({ minutes }) => `超过时限 ${minutes} 分钟，请选择“调整后提案”或“需再次预演”`,
    beforeReview: ({ day }) => `预演要在内部审核（${day}）通过之后`,
    total: ({ limit }) => `合计（时限 ${limit} 分钟）`,
    waiver: () => '经总监同意，本轮提案免预演。',
  },
}
