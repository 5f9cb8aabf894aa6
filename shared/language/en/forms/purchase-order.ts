import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: 'Supplier Work Order',
  lead: '',
  submit: 'Issue',
  fields: {
    supplier: { label: 'Supplier' },
    contact: { label: 'Contact' },
    order_date: { label: 'Order date' },
    lines: {
      label: 'Lines',
      add: 'Add a row',
      columns: {
        item: { label: 'Item' },
        spec: { label: 'Spec' },
        qty: { label: 'Qty' },
        unit: { label: 'Unit' },
        unit_price: { label: 'Unit price' },
        amount: { label: 'Amount' },
      },
    },
    tax_rate: { label: 'Tax rate' },
    gross_total: { label: 'Gross' },
    sample_due: { label: 'Sample due' },
    delivery_due: { label: 'Delivery due' },
    delivery_place: { label: 'Place' },
    quality: { label: 'Quality standard' },
    payments: {
      label: 'Payments',
      add: 'Add a row',
      columns: {
        name: { label: 'Name' },
        amount: { label: 'Amount' },
        plan_date: { label: 'Plan date' },
      },
    },
    release_reason: { label: 'Early release reason' },
    sig_ae: { label: 'AE signature' },
    sig_head: { label: 'Production head' },
    sig_supplier: { label: 'Supplier' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
