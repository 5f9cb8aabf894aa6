import type { RegisterId } from '../forms/context.ts'
import { text } from '../forms/read.ts'
import { defineRegister, type Register } from './register.ts'

const named = (key: string) => (answers: Parameters<typeof text>[0]) => text(answers, key)

/** Clients: typed once, read by every header, contract and payment notice (domain 2.0, type once). */
export const client = defineRegister({
  id: 'client',
  fields: {
    name: { kind: 'text', max: 100, required: true },
    short: { kind: 'text', max: 8, required: true },
    uscc: { kind: 'text', max: 18 },
    address: { kind: 'text', max: 200 },
    legal_rep: { kind: 'text', max: 60 },
    agent: { kind: 'text', max: 60 },
    phone: { kind: 'text', max: 60 },
    email: { kind: 'text', max: 100 },
    bank: { kind: 'text', max: 100 },
    account: { kind: 'text', max: 60 },
    brands: { kind: 'longText', max: 500 },
    brand_rules: { kind: 'longText', max: 2000 },
    review_days: { kind: 'integer', min: 0, max: 20 },
    contacts: {
      kind: 'table',
      columns: {
        name: { kind: 'text', max: 60, required: true },
        title: { kind: 'text', max: 60 },
        phone: { kind: 'text', max: 60 },
        email: { kind: 'text', max: 100 },
        can_sign: { kind: 'yesNo' },
      },
    },
  },
  headline: named('name'),
})

export const supplier = defineRegister({
  id: 'supplier',
  fields: {
    name: { kind: 'text', max: 100, required: true },
    uscc: { kind: 'text', max: 18 },
    contact: { kind: 'text', max: 60 },
    phone: { kind: 'text', max: 60 },
    address: { kind: 'text', max: 200 },
    bank: { kind: 'text', max: 100 },
    account: { kind: 'text', max: 60 },
    tax_rate: { kind: 'percent', min: 0, max: 100 },
    invoice_type: { kind: 'choice', options: ['增值税专用发票', '增值税普通发票', '不开票'] },
    payment_terms: { kind: 'text', max: 200 },
  },
  headline: named('name'),
})

/** Price lines of the office's rate card; `unit_price` in fen, net of tax. */
export const price = defineRegister({
  id: 'price',
  fields: {
    category: { kind: 'text', max: 60 },
    item: { kind: 'text', max: 100, required: true },
    spec: { kind: 'text', max: 200 },
    unit: { kind: 'text', max: 8, required: true },
    unit_price: { kind: 'money', min: 0, required: true },
    internal_cost: { kind: 'money', min: 0 },
  },
  headline: named('item'),
})

/** Contract clauses the office can edit; `order` places them. Merge fields stand in braces. */
export const clause = defineRegister({
  id: 'clause',
  fields: {
    order: { kind: 'integer', min: 1, max: 999, required: true },
    title: { kind: 'text', max: 60, required: true },
    text: { kind: 'longText', max: 8000, required: true },
  },
  headline: named('title'),
})

/** Seals and the book of their use (用印登记). */
export const seal = defineRegister({
  id: 'seal',
  fields: {
    name: { kind: 'text', max: 60, required: true },
    keeper: { kind: 'person', required: true },
    uses: {
      kind: 'table',
      columns: {
        used_at: { kind: 'dateTime', past: true, required: true },
        document: { kind: 'text', max: 60, required: true },
        copies: { kind: 'integer', min: 1, max: 99, required: true },
        approved_by: { kind: 'person', required: true },
        note: { kind: 'text', max: 200 },
      },
    },
  },
  headline: named('name'),
})

export const REGISTERS: { readonly [R in RegisterId]: Register } = { client, supplier, price, clause, seal }
