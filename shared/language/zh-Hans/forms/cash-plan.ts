import type { cashPlan } from '../../../workflows/ae/forms/cash-plan.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const cashPlanWords: WordsOf<typeof cashPlan> = {
  title: '项目资金计划表',
  lead: '按日期列出收和付，算出最深的垫资点；日期或金额一变就重出。',
  submit: '提交财务',
  fields: {
    as_of: { label: '截止日期' },
    period: { label: '周期', options: { 周: '周', 月: '月' } },
    inflows: {
      label: '收入计划',
      add: '添加收入',
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
      add: '添加支出',
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
    sig_ae: { label: 'AE' },
    sig_finance: { label: '财务签收' },
  },
  pages: {
    in: '收入',
    out: '支出',
  },
  says: {
    contract: () => '合同还没有生效',
    curve: () => '资金曲线',
    change: () => '收支',
    balance: () => '余额',
  },
}
