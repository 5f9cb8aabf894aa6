import type { deliveryNote } from '../../../workflows/ae/forms/delivery-note.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const deliveryNoteWords: WordsOf<typeof deliveryNote> = {
  title: '發貨單',
  lead: '每次發貨一份，一式三聯；收貨人簽收後登記實收。',
  submit: '發貨',
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
    sig_ae: { label: '發貨人' },
    sig_carrier: { label: '承運人' },
    sig_receiver: { label: '收貨人' },
    receipt_scan: { label: '回單附件' },
    before_acceptance: { label: '待驗收' },
  },
  pages: {
    shipment: '收貨與承運',
    goods: '貨物',
  },
  says: {
    accepted: () => '還沒有驗收單（合同約定先發後驗的除外）',
    tooMany: ({ left }) => `可發數量只有 ${left}`,
    arrivesEarly: () => '到達不能早於發貨',
    receipt: () => '登記簽收',
    allReceived: () => '請填寫每一行的實收數量',
    differs: () => '實收與發貨不同，請選擇「數量不符」並說明',
    stub: () => '存根聯',
    clientCopy: () => '客戶聯',
    returnCopy: () => '回單聯',
  },
}
