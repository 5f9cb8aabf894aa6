import type { deliveryNote } from '../../../workflows/ae/forms/delivery-note.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const deliveryNoteWords: WordsOf<typeof deliveryNote> = {
  title: 'Delivery Note',
  lead: '',
  submit: 'Issue',
  fields: {
    ship_date: { label: 'Ship date' },
    consignee: { label: 'Consignee' },
    address: { label: 'Address' },
    receiver: { label: 'Receiver' },
    receiver_phone: { label: 'Phone' },
    carrier: { label: 'Carrier' },
    waybill: { label: 'Waybill / plate' },
    expect_at: { label: 'Expected' },
    lines: {
      label: 'Goods',
      add: 'Add a row',
      columns: {
        name: { label: 'Item' },
        spec: { label: 'Spec' },
        unit: { label: 'Unit' },
        qty: { label: 'Shipped' },
        packages: { label: 'Packages' },
        received: { label: 'Received' },
        remark: { label: 'Remark' },
      },
    },
    arrived_at: { label: 'Arrived' },
    condition: {
      label: 'Condition',
      options: { 完好: '完好', 外包装破损: '外包装破损', 货物损坏: '货物损坏', 数量不符: '数量不符' },
    },
    exception: { label: 'Exception' },
    sig_ae: { label: 'Released by' },
    sig_carrier: { label: 'Carrier' },
    sig_receiver: { label: 'Receiver' },
    receipt_scan: { label: 'Receipt scan' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
