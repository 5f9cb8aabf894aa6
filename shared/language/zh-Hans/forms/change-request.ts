import type { changeRequest } from '../../../workflows/ae/forms/change-request.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const changeRequestWords: WordsOf<typeof changeRequest> = {
  title: '修改单',
  lead: '',
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
    sig_ae: { label: 'AE签字' },
    sig_am: { label: '客户部经理签字' },
    sig_client: { label: '客户签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
