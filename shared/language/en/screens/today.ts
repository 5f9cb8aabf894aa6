import type { Words } from '../../words.ts'

/** Today's work. */
export const today: Words['screens']['today'] = {
  clearExample:
    'Example: a call with the client on Tuesday — its record is sent by the same time on Wednesday',
  clearGo: 'See the projects under way',
  resume: {
    title: 'Where you left off',
    text: (title: string) => `Last time you were at “${title}”.`,
    go: 'Go on',
    no: 'No, thank you',
  },
  title: 'Today',
  rules: {
    issueRecord: ({ form, headline }) =>
      headline ? `Finish and issue: ${headline}` : `Finish and issue the ${form}`,
    replyOverdue: ({ number, headline }) =>
      `Ask the client to reply to ${number}${headline ? `, ${headline}` : ''}`,
    signature: ({ form, number }) => `Sign ${number} ${form}`,
    returned: ({ number, headline }) => `Sent back, please revise ${number}${headline ? ` ${headline}` : ''}`,
    plannedContact: ({ headline }) =>
      headline ? `Contact the client as agreed: ${headline}` : 'Contact the client as agreed',
    firstContact: () => 'Record the first contact with the client',
    openDraft: ({ form, headline }) => `Finish the draft: ${headline || form}`,
    reminder: ({ headline }) => headline,
  },
  figures: {
    late: 'Late',
    within24h: 'Due within 24 hours',
    awaitingSignature: 'To be signed',
    running: 'Running projects',
  },
  byLimit: 'By limit',
  first: 'most urgent first',
  step: (number) => `Step ${number}`,
  actions: {
    continue: 'Continue',
    open: 'Open document',
    sign: 'Go and sign',
    record: 'Write record',
  },
  actionFor: (action, line) => `${action}: ${line}`,
  running: 'Running projects',
  count: (count) => `${count}`,
  progress: (done, total) => `${done} / ${total}`,
  progressOf: (run) => `Progress of ${run}`,
  allRuns: 'All projects',
  emptyTitle: 'Begin with your first project',
  emptyText:
    'Today’s work will stand here, most urgent first. Start a project; after every contact with the client, the 24 hours for its record are watched for you.',
  emptyExample: 'e.g. Yunfan Home · showroom opening: record the first contact',
  clearTitle: 'Nothing to do right now',
  clearText:
    'Every limit has been met. After the next contact with a client, write a record in its project; the limit runs from the end of the contact.',
}
