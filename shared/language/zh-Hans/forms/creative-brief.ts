import type { creativeBrief } from '../../../workflows/ae/forms/creative-brief.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const creativeBriefWords: WordsOf<typeof creativeBrief> = {
  title: '创作指引书',
  lead: '创作要解决什么、对谁说、只说哪一句话。签字后，定位、策略和主张就是每次内部会议的准绳。',
  submit: '提交创作指引书',
  fields: {
    background: { label: '项目背景' },
    objective: { label: '传播目的' },
    audience: { label: '目标对象' },
    insight: { label: '消费者洞察' },
    current_view: { label: '现有认知' },
    desired_view: { label: '希望他们怎么想' },
    positioning: { label: '广告定位' },
    strategy: { label: '广告策略' },
    proposition: { label: '单一主张', help: '一句话，40 个字以内。' },
    supports: {
      label: '支持点',
      help: '一到五条，让主张站得住。',
      add: '添加支持点',
      columns: {
        text: { label: '支持点' },
      },
    },
    tone: { label: '调性与风格' },
    mandatories: { label: '必备元素' },
    prohibitions: { label: '禁忌' },
    deliverables: {
      label: '创作项目',
      add: '添加项目',
      columns: {
        item: { label: '名称' },
        spec: { label: '规格' },
        qty: { label: '数量' },
      },
    },
    competitors: { label: '竞品与参考' },
    production_budget: { label: '制作预算参考' },
    key_dates: {
      label: '关键时间',
      add: '添加日期',
      columns: {
        date: { label: '日期' },
        event: { label: '事项' },
      },
    },
    success_criteria: { label: '评判标准' },
    legal_notes: {
      label: '法规提示',
      help: '绝对化用语、保健或食品功效、肖像与作品授权，有没有要避开的？',
    },
    attachments: { label: '参考资料' },
    heads_sign: { label: '需签字的主管' },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客户部经理' },
    sig_director: { label: '总监' },
    sig_dept_heads: { label: '执行部门主管' },
  },
  pages: {
    why: '为什么做、对谁说',
    idea: '定位、策略与主张',
    work: '创作项目与时间',
  },
  says: {
    requirement: () => '先完成客户需求记录',
    absoluteTerm: ({ word }) => `广告里不能用“${word}”这样的绝对化用语`,
  },
}
