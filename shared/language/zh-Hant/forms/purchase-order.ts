import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: '第三方委託製作單',
  lead: '按選定的報價委託第三方製作；單上不出現客戶價格。',
  submit: '下單',
  fields: {
    supplier: { label: '供應商' },
    contact: { label: '聯絡人' },
    order_date: { label: '下單日期' },
    lines: {
      label: '明細',
      add: '新增明細',
      columns: {
        item: { label: '名稱' },
        spec: { label: '規格工藝' },
        qty: { label: '數量' },
        unit: { label: '單位' },
        unit_price: { label: '單價' },
        amount: { label: '金額' },
      },
    },
    tax_rate: { label: '稅率' },
    gross_total: { label: '含稅合計' },
    sample_due: { label: '打樣日期' },
    delivery_due: { label: '交貨日期' },
    delivery_place: { label: '交貨地點' },
    quality: { label: '質量標準' },
    payments: {
      label: '付款',
      add: '新增付款',
      columns: {
        name: { label: '款項' },
        amount: { label: '金額' },
        plan_date: { label: '計劃付款日' },
      },
    },
    release_reason: { label: '未收預付款先行下單原因' },
    sig_ae: { label: 'AE' },
    sig_head: { label: '製作/採購主管' },
    sig_supplier: { label: '供應商' },
    mass_production: { label: '已開始大貨生產' },
  },
  pages: {
    order: '委託內容',
    delivery: '交貨與質量',
    payment: '付款',
  },
  says: {
    comparison: () => '還沒有審批過的比價表',
    contract: () => '與客戶的合同還沒有生效',
    advance: () => '客戶預付款還沒有到賬',
    sampleLate: () => '打樣要在交貨之前',
    paymentsSum: ({ gross, paid }) => `付款合計 ${paid} 元，應等於含稅總價 ${gross} 元`,
    orderBeforeDelivery: () => '交貨日期不能早於下單日期',
    mass: () => '登記大貨生產',
    sampleFirst: () => '打樣籤樣還沒有合格，不能開始大貨生產',
  },
}
