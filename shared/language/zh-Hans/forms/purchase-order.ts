import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: '第三方委托制作单',
  lead: '按选定的报价委托第三方制作；单上不出现客户价格。',
  submit: '下单',
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
    sig_ae: { label: 'AE' },
    sig_head: { label: '制作/采购主管' },
    sig_supplier: { label: '供应商' },
    mass_production: { label: '已开始大货生产' },
  },
  pages: {
    order: '委托内容',
    delivery: '交货与质量',
    payment: '付款',
  },
  says: {
    comparison: () => '还没有审批过的比价表',
    contract: () => '与客户的合同还没有生效',
    advance: () => '客户预付款还没有到账',
    sampleLate: () => '打样要在交货之前',
    paymentsSum: ({ gross, paid }) => `付款合计 ${paid} 元，应等于含税总价 ${gross} 元`,
    orderBeforeDelivery: () => '交货日期不能早于下单日期',
    mass: () => '登记大货生产',
    sampleFirst: () => '打样签样还没有合格，不能开始大货生产',
  },
}
