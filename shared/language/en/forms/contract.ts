import type { contract } from '../../../workflows/ae/forms/contract.form.ts'
import type { WordsOf } from '../../form-words.ts'

const party = {
  name: { label: 'Legal name', help: 'As on the business licence.' },
  uscc: { label: 'Unified social credit code' },
  address: { label: 'Registered address' },
  legal_rep: { label: 'Legal representative' },
  agent: {
    label: 'Authorised agent',
    help: 'Attach the letter of authority unless it is the legal representative.',
  },
  phone: { label: 'Phone' },
  email: { label: 'E-mail for notices' },
  bank: { label: 'Bank' },
  account: { label: 'Account' },
}

const seals = { 公章: 'Company seal', 合同专用章: 'Contract seal', 未盖: 'Not sealed' }

export const contractWords: WordsOf<typeof contract> = {
  title: 'Advertising Service Contract',
  lead: 'Made on the quotation the client confirmed: price, rates and rounds come from it, and the articles fill themselves in as you go.',
  submit: 'Submit for approval',
  fields: {
    contract_no: {
      label: 'Contract number',
      help: 'Left empty, the number given at issue is used. Fill in if the office keeps a series of its own.',
    },
    client_contract_no: { label: 'Client’s contract number' },
    sign_place: {
      label: 'Place of signing',
      help: 'Decides the court where disputes go to that of the place of signing.',
    },
    party_a: { label: 'Party A (client)', add: 'Fill in Party A', columns: party },
    party_b: { label: 'Party B (agency)', add: 'Fill in Party B', columns: party },
    quotation_ref: { label: 'Quotation' },
    net_total: { label: 'Net' },
    tax_amount: { label: 'VAT' },
    gross_total: { label: 'Contract price (including tax)' },
    gross_cn: { label: 'In Chinese capitals' },
    tax_rates: { label: 'VAT rates' },
    invoice_type: { label: 'Invoice' },
    start_date: { label: 'Start' },
    end_date: { label: 'End' },
    delivery_place: { label: 'Place of delivery' },
    payments: {
      label: 'Payments',
      add: 'Add an instalment',
      help: 'Carried from the quotation: percentages make 100, amounts make the contract price.',
      columns: {
        name: { label: 'Instalment' },
        percent: { label: 'Percent' },
        amount: { label: 'Amount' },
        trigger: { label: 'Trigger' },
        days: { label: 'Days' },
        day_type: { label: 'Counted in' },
      },
    },
    deposit_kind: {
      label: 'Nature of the first payment',
      help: 'An earnest deposit may not exceed 20% of the price; what is above has no effect as one.',
      options: { 预付款: 'Advance payment', 定金: 'Earnest deposit' },
    },
    acceptance_days: {
      label: 'Inspection period (workdays)',
      help: 'Without written objection in that time, quantity and appearance count as agreed.',
    },
    ship_first: {
      label: 'Ship before acceptance',
      help: 'Yes: shipped after our own inspection, accepted on arrival. No: shipped once accepted.',
    },
    rounds_included: { label: 'Revision rounds included' },
    late_pay_rate: { label: 'Late payment, per day', help: 'Usually 0.05%, at most 0.1%.' },
    late_delivery_rate: { label: 'Late delivery, per day' },
    penalty_cap: { label: 'Cap on penalties', help: 'In percent of the contract price.' },
    ip_mode: {
      label: 'Copyright',
      help: 'Where a contract is silent, copyright stays with the agency; so it has to be said.',
      options: {
        付清后归甲方: 'To Party A once paid in full',
        归乙方许可甲方使用: 'With Party B, licensed to Party A',
        双方约定: 'As agreed below',
      },
    },
    ip_terms: { label: 'What is agreed on copyright' },
    confidential_years: { label: 'Confidentiality (years)' },
    deemed_confirm: {
      label: 'Meeting records confirmed by silence',
      help: 'Only where both sides agree. Changes of price, scope or dates always need Party A’s signature.',
    },
    deemed_days: { label: 'Its period (workdays)' },
    dispute: {
      label: 'Disputes',
      options: {
        乙方所在地法院: 'Court at Party B’s seat',
        甲方所在地法院: 'Court at Party A’s seat',
        合同签订地法院: 'Court at the place of signing',
        仲裁: 'Arbitration',
      },
    },
    arbitration: { label: 'Arbitration body', help: 'Full name of the commission.' },
    copies: { label: 'Copies' },
    annexes: {
      label: 'Annexes',
      add: 'Add an annex',
      columns: { name: { label: 'Annex' }, ref: { label: 'Document' } },
    },
    clauses: {
      label: 'Articles',
      add: 'Add an article',
      help: 'What stands in braces is filled in from the answers before; each line is a paragraph and numbers itself.',
      columns: {
        no: { label: 'No.' },
        title: { label: 'Title' },
        text: { label: 'Text' },
        filled: { label: 'As it will read' },
        edited: {
          label: 'Changed',
          help: 'Articles that differ from the library should be checked by legal.',
        },
      },
    },
    issued_at: { label: 'Submitted at' },
    client_signed_at: { label: 'Party A signed on' },
    agency_signed_at: { label: 'Party B signed on' },
    effective_at: { label: 'In force from' },
    seal_a: { label: 'Party A’s seal', options: seals },
    seal_b: { label: 'Party B’s seal', options: seals },
    riding_seal: { label: 'Riding seal' },
    scan: { label: 'Scan of the sealed contract' },
    sig_am: { label: 'Approved by account manager' },
    sig_finance: { label: 'Checked by finance or legal' },
    sig_director: { label: 'Approved by director' },
    sig_client: { label: 'Party A (seal), legal representative or agent' },
    sig_agency: { label: 'Party B (seal), legal representative or agent' },
  },
  pages: {
    parties: 'Parties',
    price: 'Price and payment',
    performance: 'Performance and acceptance',
    liability: 'Liability and rights',
    articles: 'Disputes and articles',
  },
  says: {
    noQuotation: () => 'There is no quotation yet. A contract is made on the one the client confirmed.',
    quotationUnconfirmed: ({ quotation }) =>
      `${quotation} has not been confirmed by the client. Have the client sign it first.`,
    quotationExpired: ({ quotation, day }) =>
      `${quotation} expired on ${day}. Make a new version and have the client confirm it.`,
    signedPaper: () => 'Record signatures and seals',
    usccLength: ({ length }) => `The credit code has 18 characters; this has ${length}.`,
    usccCharacter: ({ position, character }) =>
      `Character ${position} of the credit code, “${character}”, cannot stand there. Compare it with the licence.`,
    usccCheckDigit: () =>
      'The check character (the last one) of the credit code does not fit. Compare it with the licence.',
    accountDigits: () => 'An account number has digits and spaces only.',
    emailForm: () => 'Enter a whole e-mail address.',
    mayNotSign: ({ known }) =>
      `Neither Party A’s agent nor its legal representative is on the list of those who may sign (${known}). Enter them among the contacts of the requirement record first.`,
    notWhole: () => 'The percentages must add up to exactly 100.',
    sumDiffers: ({ sum, gross }) =>
      `The instalments add up to ¥${sum}, the quotation to ¥${gross}. Restore the payments of the quotation.`,
    depositTooHigh: ({ percent }) =>
      `The first payment is ${percent}% of the price; above 20% it cannot be an earnest deposit. Make it an advance, or lower it.`,
    notConsecutive: ({ no }) => `Articles are numbered one after the other; this one is number ${no}.`,
    openFields: ({ fields }) =>
      `Not filled in yet: ${fields}. Answer those questions, or rewrite the paragraph.`,
    wrongDepositWord: () =>
      'The word used for the first payment (dìngjīn as “booking money”) has no settled legal meaning. Call it an advance payment or an earnest deposit.',
    topicsMissing: ({ topics }) => `The articles do not yet speak of: ${topics}.`,
    amountMissing: ({ amount, capitals }) =>
      `The articles do not name the contract price ${amount} and its capitals “${capitals}”, or differ from the quotation.`,
    silenceMissing: () =>
      'Confirmation by silence is chosen, but no article agrees on it. Restore the article on meeting records and notices, or switch it off.',
    silenceWritten: () =>
      'An article agrees on confirmation by silence, which is not chosen here. Choose it, or remove the paragraph.',
    annexQuotation: ({ quotation }) => `The annexes must include the confirmed quotation ${quotation}.`,
    annexSchedule: () => 'The annexes must include the work schedule (WS).',
    coverA: () => 'Party A',
    coverB: () => 'Party B',
    signedOn: () => 'Date of signing',
    blankDay: () => '______________',
    ridingSeal: ({ copies }) =>
      `Copies: ${copies}. The text has more than one page: both parties put a riding seal across the edges.`,
    parties: () => 'Parties',
    preamble: ({ project }) =>
      `Both parties, on equal terms and in good faith, agree that Party A entrusts Party B with the advertising services for ${project}, as follows.`,
    article: ({ no, title }) => `Article ${no}　${title}`,
    end: () => '(End of text)',
    signingPage: ({ title }) => `(Signing page of the ${title}; no text on this page)`,
    approvals: () => 'Party B’s internal approvals',
    approvalsNote: () => 'For Party B’s approval and files. This page is no part of the contract.',
  },
}
