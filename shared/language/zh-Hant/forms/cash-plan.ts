import type { cashPlan } from '../../../workflows/ae/forms/cash-plan.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const cashPlanWords: WordsOf<typeof cashPlan> = {
  title: '項目資金計劃表',
  lead: '按日期列出收和付，算出最深的墊資點；日期或金額一變就重出。',
  submit: '提交財務',
  fields: {
    as_of: { label: '截止日期' },
    period: { label: '週期', options: { 周: '周', 月: '月' } },
    inflows: {
      label: '收入計劃',
      add: '新增收入',
      columns: {
        name: { label: '款項' },
        plan_date: { label: '計劃日期' },
        amount: { label: '金額' },
        certainty: {
          label: '把握',
          options: { 已到账: '已到賬', 已承诺: '已承諾', 按合同: '按合同', 有风险: '有風險' },
        },
        actual_date: { label: '實際日期' },
      },
    },
    outflows: {
      label: '支出計劃',
      add: '新增支出',
      columns: {
        name: { label: '事項' },
        payee: { label: '收款方' },
        plan_date: { label: '計劃日期' },
        amount: { label: '金額' },
        actual_date: { label: '實際日期' },
      },
    },
    opening: { label: '期初墊付' },
    total_in: { label: '收入合計' },
    total_out: { label: '支出合計' },
    net: { label: '淨額' },
    lowest: { label: '最大墊資' },
    lowest_date: { label: '出現日期' },
    note: { label: '說明' },
    sig_ae: { label: 'AE' },
    sig_finance: { label: '財務簽收' },
  },
  pages: {
    in: '收入',
    out: '支出',
  },
  says: {
    contract: () => '合同還沒有生效',
    curve: () => '資金曲線',
    change: () => '收支',
    balance: () => '餘額',
  },
}
