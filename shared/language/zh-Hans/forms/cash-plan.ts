import type { cashPlan } from '../../../workflows/ae/forms/cash-plan.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const cashPlanWords: WordsOf<typeof cashPlan> = {
  title: '项目资金计划表',
  lead: '',
  submit: '发出',
  fields: {
    as_of: { label: '截止日期' },
    period: { label: '周期', options: { 周: '周', 月: '月' } },
    inflows: {
      label: '收入计划',
      add: '添加收入计划',
      columns: {
        name: { label: '款项' },
        plan_date: { label: '计划日期' },
        amount: { label: '金额' },
        certainty: {
          label: '把握',
          options: { 已到账: '已到账', 已承诺: '已承诺', 按合同: '按合同', 有风险: '有风险' },
        },
        actual_date: { label: '实际日期' },
      },
    },
    outflows: {
      label: '支出计划',
      add: '添加支出计划',
      columns: {
        name: { label: '事项' },
        payee: { label: '收款方' },
        plan_date: { label: '计划日期' },
        amount: { label: '金额' },
        actual_date: { label: '实际日期' },
      },
    },
    opening: { label: '期初垫付' },
    total_in: { label: '收入合计' },
    total_out: { label: '支出合计' },
    net: { label: '净额' },
    lowest: { label: '最大垫资' },
    lowest_date: { label: '出现日期' },
    note: { label: '说明' },
    sig_ae: { label: 'AE签字' },
    sig_finance: { label: '财务签收' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
