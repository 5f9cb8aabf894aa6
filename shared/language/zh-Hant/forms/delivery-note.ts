import type { deliveryNote } from '../../../workflows/ae/forms/delivery-note.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const deliveryNoteWords: WordsOf<typeof deliveryNote> = {
  title: '發貨單',
  lead: '',
  submit: '發出',
  fields: {
    ship_date: { label: '發貨日期' },
    consignee: { label: '收貨單位' },
    address: { label: '收貨地址' },
    receiver: { label: '收貨人' },
    receiver_phone: { label: '收貨電話' },
    carrier: { label: '承運方' },
    waybill: { label: '運單/車牌號' },
    expect_at: { label: '預計到達' },
    lines: {
      label: '貨物',
      add: '新增貨物',
      columns: {
        name: { label: '名稱' },
        spec: { label: '規格' },
        unit: { label: '單位' },
        qty: { label: '發貨數量' },
        packages: { label: '件數' },
        received: { label: '實收數量' },
        remark: { label: '備註' },
      },
    },
    arrived_at: { label: '實際到達' },
    condition: {
      label: '外觀檢查',
      options: { 完好: '完好', 外包装破损: '外包裝破損', 货物损坏: '貨物損壞', 数量不符: '數量不符' },
    },
    exception: { label: '異常說明' },
    sig_ae: { label: '發貨人簽字' },
    sig_carrier: { label: '承運人簽字' },
    sig_receiver: { label: '收貨人簽字/蓋章' },
    receipt_scan: { label: '回單附件' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
