import type { purchaseOrder } from '../../../workflows/ae/forms/purchase-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const purchaseOrderWords: WordsOf<typeof purchaseOrder> = {
  title: 'Supplier Work Order',
  lead: 'Orders from the chosen supplier; the client’s price never appears on it.',
  submit: 'Place the order',
  fields: {
    supplier: { label: 'Supplier' },
    contact: { label: 'Contact' },
    order_date: { label: 'Order date' },
    lines: {
      label: 'Lines',
      add: 'Add a line',
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
      add: 'Add a payment',
      columns: {
        name: { label: 'Name' },
        amount: { label: 'Amount' },
        plan_date: { label: 'Plan date' },
      },
    },
    release_reason: { label: 'Early release reason' },
    sig_ae: { label: 'AE' },
    sig_head: { label: 'Head of production' },
    sig_supplier: { label: 'Supplier' },
    mass_production: { label: 'Mass production started' },
  },
  pages: {
    order: 'The order',
    delivery: 'Delivery and quality',
    payment: 'Payment',
  },
  says: {
    comparison: () => 'There is no approved comparison yet',
    contract: () => 'The contract with the client is not in force',
    advance: () => 'The client’s advance has not come in',
    sampleLate: () => 'The sample comes before the delivery',
    paymentsSum: ({ gross, paid }) => `Payments add up to ${paid} yuan; the total with tax is ${gross}`,
    orderBeforeDelivery: () => 'Delivery cannot be before the order',
    mass: () => 'Enter mass production',
    sampleFirst: () => 'The sample has not been approved; mass production cannot start',
  },
}
