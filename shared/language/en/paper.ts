import type { FrameWords } from '../../sheet/words.ts'

const frame: FrameWords = {
  draft: 'DRAFT',
  version: (version) => `Version ${version}`,
  confidential: 'Internal',
  project: 'Project',
  projectCode: 'Project code',
  client: 'Client',
  date: 'Date',
  copies: 'Copies to',
  checkCode: 'Check code',
  page: { before: 'Page ', between: ' of ', after: '' },
  none: '(none)',
}

/** Words common to all papers. */
export const paper = {
  yes: 'Yes',
  no: 'No',
  notApplicable: 'N/A',
  front: 'Front',
  back: 'Back',
  unprintable: '(This picture cannot be printed; the original is kept in the record)',
  signature: { sign: 'Signature', title: 'Title', date: 'Date' },
  methods: {
    drawn: 'drawn on screen',
    pin: 'confirmed by PIN',
    spoken: 'spoken, witnessed',
    paper: 'signed on paper, scan attached',
  },
  deputy: ' (deputy)',
  witness: (name: string) => `witness: ${name}`,
  marks: {
    sample: 'SAMPLE',
    voided: 'VOID',
    returned: 'RETURNED',
    translation: 'TRANSLATION, UNSIGNED',
    changed: 'Content changed',
  },
  silence: {
    name: 'Deemed confirmed',
    basis:
      'no written objection in time, under the attached written agreement; changes of price, scope or dates are not covered',
  },
  entered: {
    title: 'Entered after issue',
    note: 'These facts were entered after issue and are no part of what was signed.',
    by: ({ title, name, at }: { readonly title: string; readonly name: string; readonly at: string }) =>
      `${title} (${name}, ${at})`,
  },
  voidedFor: ({ at, reason }: { readonly at: string; readonly reason: string }) =>
    `Voided on ${at}. Reason: ${reason}`,
  frame,
}
