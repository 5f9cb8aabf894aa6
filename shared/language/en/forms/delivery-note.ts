import type { deliveryNote } from '../../../workflows/ae/forms/delivery-note.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const deliveryNoteWords: WordsOf<typeof deliveryNote> = {
  title: 'Delivery Note',
  lead: 'One for each shipment, in three copies; what arrived is entered after the consignee has signed.',
  submit: 'Release',
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
      add: 'Add goods',
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
      options: {
        完好: 'Intact',
        外包装破损: 'Packaging damaged',
        货物损坏: 'Goods damaged',
        数量不符: 'Quantity differs',
      },
    },
    exception: { label: 'Exception' },
    sig_ae: { label: 'Released by' },
    sig_carrier: { label: 'Carrier' },
    sig_receiver: { label: 'Consignee' },
    receipt_scan: { label: 'Receipt scan' },
    before_acceptance: { label: 'Before acceptance' },
  },
  pages: {
    shipment: 'Shipment',
    goods: 'Goods',
  },
  says: {
    accepted: () => 'Nothing has been accepted yet (unless the contract ships first)',
    tooMany: ({ left }) => `Only ${left} can be shipped`,
    arrivesEarly: () => 'Cannot arrive before it is shipped',
    receipt: () => 'Enter the receipt',
    allReceived: () => 'Say for each line how many arrived',
    differs: () => 'Quantities differ: choose “Quantity differs” and say why',
    stub: () => 'Stub',
    clientCopy: () => 'Client’s copy',
    returnCopy: () => 'Return copy',
  },
}
