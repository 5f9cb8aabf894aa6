import type { proposal } from '../../../workflows/ae/forms/proposal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const proposalWords: WordsOf<typeof proposal> = {
  title: 'Proposal Record',
  lead: 'One for each round: what was shown, what the client said, how it ended. The client record follows within 24 hours.',
  submit: 'Issue',
  fields: {
    round_no: { label: 'Round' },
    presented_at: { label: 'Presented at' },
    end_at: { label: 'Ended at' },
    options: {
      label: 'Options shown',
      add: 'Add an option',
      columns: {
        name: { label: 'Option' },
        version: { label: 'Version' },
        opinion: { label: 'Client opinion' },
        result: {
          label: 'Result',
          options: { 通过: 'Passed', 修改: 'Change', 否决: 'Rejected', 待定: 'To be settled' },
        },
      },
    },
    overall: {
      label: 'Overall',
      options: {
        全部通过: 'All passed',
        部分通过: 'Partly passed',
        修改后再提: 'Revise and present again',
        否决: 'Rejected',
      },
    },
    rounds_included: { label: 'Rounds included' },
    over_limit: { label: 'Over the limit' },
    meeting_ref: { label: 'Linked MR' },
    next_due: { label: 'Next round due' },
    sig_ae: { label: 'AE' },
  },
  pages: {
    round: 'The round',
    options: 'Options and outcome',
  },
  says: {
    versions: ({ works }) => `Not passed by the internal review: ${works}`,
    overallNone: () => 'Not every option was rejected; this cannot be “Rejected”',
    overallAgain: () => 'Nothing is to be changed or left open; this cannot be “Present again”',
    nextBefore: () => 'The next round cannot come before this one',
    sameRound: ({ round }) => `Round ${round} has its record already`,
    roundLeftOut: ({ round }) => `This is round ${round}; none may be left out`,
    sameOption: () => 'This option is written twice',
    link: () => 'Enter the meeting record',
    otherRecord: ({ number }) => `The record of this contact is ${number}`,
    counter: ({ round, done, included }) =>
      `Presentation ${round} · ${done} of ${included} included rounds of changes used`,
    overLimit: ({ over }) => `${over} rounds beyond those included; charged as agreed.`,
    recordToCome: () => 'To be issued within 24 hours',
    review: () => 'The internal review has not passed, or fixes are open',
    rehearsal: () => 'Not rehearsed yet (waiving takes the director’s signature)',
    overallPassed: () => 'Not every option passed',
    overallPartly: () => 'Partly passed needs one that passed and one that did not',
  },
}
