import type { Words } from '../words.ts'

/** 逐条对照: how every clause of a run stands; on the screen, on paper and in the exported archive. */
export const compliance: Words['compliance'] = {
  title: 'Clause by clause',
  open: 'Clause by clause',
  back: 'Back to the project',
  save: 'Save PDF',
  lead: 'Every clause of the procedure: by whom, when and on which document it was carried out, or why it was not. All of it is worked out from the records and cannot be edited.',
  asOf: (at: string) => `As of the last act, ${at}`,
  count: ({ of, done }: { readonly of: number; readonly done: number }) =>
    `${done} of ${of} clauses carried out`,
  columns: {
    clause: 'Clause',
    text: 'Words of the source',
    state: 'State',
    by: 'By',
    at: 'When',
    papers: 'Documents',
    reasons: 'Remarks',
  },
  states: {
    done: 'Done',
    kept: 'Kept each time',
    lapsed: 'Done, not as written',
    skipped: 'Not done, passed over',
    open: 'Not done',
  },
  clause: (clause: number) => `Clause ${clause}`,
  span: ({ from, until }: { readonly from: string; readonly until: string }) => `${from} to ${until}`,
  version: (version: number) => `version ${version}`,
  pages: (pages: number) => `${pages} p.`,
  none: '(none yet)',
  separator: ', ',
  reasons: {
    waiting: ({ text }: { readonly text: string }) => `Waiting: ${text}`,
    remark: ({ text }: { readonly text: string }) => text,
    nothing: ({ papers }: { readonly papers: string }) => `Not issued yet: ${papers}`,
    unsigned: ({ number, places }: { readonly number: string; readonly places: string }) =>
      `${number} waits for: ${places}`,
    returned: ({ number }: { readonly number: string }) => `${number} was sent back`,
    objected: ({ number }: { readonly number: string }) => `${number} was objected to`,
    unfinished: () => 'The papers are there, the matter is not settled',
    passedOver: ({ clause }: { readonly clause: number }) => `Clause ${clause} was carried out first`,
    released: ({
      paper,
      by,
      at,
      why,
    }: {
      readonly paper: string
      readonly by: string
      readonly at: string
      readonly why: string
    }) => `Gate of ${paper} opened by ${by} on ${at}: ${why}`,
  },
  releases: {
    title: 'Gates that were opened',
    none: 'No gate was opened by hand.',
    paper: 'Document',
    by: 'Opened by',
    at: 'When',
    why: 'Reason',
  },
}
