import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: '第三方委託製作單',
  lead: '',
  submit: '發出',
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
    sig_ae: { label: 'AE簽字' },
    sig_head: { label: '製作主管簽字' },
    sig_supplier: { label: '供應商確認' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
