import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: '第三方委托制作单',
  lead: '',
  submit: '发出',
  fields: {
    supplier: { label: '供应商' },
    contact: { label: '联系人' },
    order_date: { label: '下单日期' },
    lines: {
      label: '明细',
      add: '添加明细',
      columns: {
        item: { label: '名称' },
        spec: { label: '规格工艺' },
        qty: { label: '数量' },
        unit: { label: '单位' },
        unit_price: { label: '单价' },
        amount: { label: '金额' },
      },
    },
    tax_rate: { label: '税率' },
    gross_total: { label: '含税合计' },
    sample_due: { label: '打样日期' },
    delivery_due: { label: '交货日期' },
    delivery_place: { label: '交货地点' },
    quality: { label: '质量标准' },
    payments: {
      label: '付款',
      add: '添加付款',
      columns: {
        name: { label: '款项' },
        amount: { label: '金额' },
        plan_date: { label: '计划付款日' },
      },
    },
    release_reason: { label: '未收预付款先行下单原因' },
    sig_ae: { label: 'AE签字' },
    sig_head: { label: '制作主管签字' },
    sig_supplier: { label: '供应商确认' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
