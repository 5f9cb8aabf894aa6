import type { changeRequest } from '../../../workflows/ae/forms/change-request.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const changeRequestWords: WordsOf<typeof changeRequest> = {
  title: '修改单',
  lead: '口头说的不算：改什么、多少钱、几天，写下来请客户签字。',
  submit: '发出',
  fields: {
    raised_at: { label: '提出时间' },
    source: {
      label: '来源',
      options: {
        客户会议: '客户会议',
        客户书面: '客户书面',
        客户电话: '客户电话',
        内部: '内部',
        第三方: '第三方',
      },
    },
    source_ref: { label: '来源记录' },
    before: { label: '原内容' },
    after: { label: '修改为' },
    reason: { label: '原因' },
    cost_delta: { label: '费用增减（含税）' },
    days_delta: { label: '工期增减（工作日）' },
    chargeable: { label: '是否收费', options: { 收费: '收费', 免费: '免费', 待定: '待定' } },
    total_before: { label: '变更前总额' },
    total_after: { label: '变更后总额' },
    finish_after: { label: '变更后完成日' },
    state: {
      label: '状态',
      options: {
        提出: '提出',
        评估中: '评估中',
        待客户确认: '待客户确认',
        已确认: '已确认',
        执行中: '执行中',
        完成: '完成',
        撤回: '撤回',
      },
    },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客户部经理' },
    sig_client: { label: '客户代表' },
    tax_rate: { label: '税率' },
    cost_net: { label: '其中不含税' },
    cost_tax: { label: '其中税额' },
    finish_before: { label: '变更前完成日' },
  },
  pages: {
    change: '改什么',
    effect: '费用与工期',
  },
  says: {
    proposal: () => '还没有提过案',
    progress: () => '登记执行情况',
  },
}
