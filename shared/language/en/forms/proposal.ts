import type { proposal } from '../../../workflows/ae/forms/proposal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const proposalWords: WordsOf<typeof proposal> = {
  title: 'Proposal Record',
  lead: '',
  submit: 'Issue',
  fields: {
    round_no: { label: 'Round' },
    presented_at: { label: 'Presented at' },
    end_at: { label: 'Ended at' },
    options: {
      label: 'Options shown',
      add: 'Add a row',
      columns: {
        name: { label: 'Option' },
        version: { label: 'Version' },
        opinion: { label: 'Client opinion' },
        result: { label: 'Result', options: { 通过: '通过', 修改: '修改', 否决: '否决', 待定: '待定' } },
      },
    },
    overall: {
      label: 'Overall',
      options: { 全部通过: '全部通过', 部分通过: '部分通过', 修改后再提: '修改后再提', 否决: '否决' },
    },
    rounds_included: { label: 'Rounds included' },
    over_limit: { label: 'Over the limit' },
    meeting_ref: { label: 'Linked MR' },
    next_due: { label: 'Next round due' },
    sig_ae: { label: 'AE signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
