import type { rehearsal } from '../../../workflows/ae/forms/rehearsal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const rehearsalWords: WordsOf<typeof rehearsal> = {
  title: '提案預演記錄',
  lead: '',
  submit: '發出',
  fields: {
    rehearsed_at: { label: '預演時間' },
    proposal_at: { label: '提案時間' },
    proposal_place: { label: '提案地點' },
    time_limit: { label: '提案時限（分鐘）' },
    agenda: {
      label: '提案流程',
      add: '新增提案流程',
      columns: {
        section: { label: '環節' },
        presenter: { label: '講述人' },
        plan_min: { label: '計劃分鐘' },
        actual_min: { label: '實測分鐘' },
      },
    },
    questions: {
      label: '預設問答',
      add: '新增預設問答',
      columns: {
        question: { label: '問題' },
        answer: { label: '應答' },
        owner: { label: '應答人' },
      },
    },
    equipment: {
      label: '裝置與物料清單',
      add: '新增裝置與物料清單',
      columns: {
        item: { label: '項目' },
        ready: { label: '就緒' },
      },
    },
    fixes: { label: '需調整' },
    conclusion: {
      label: '結論',
      options: { 可以提案: '可以提案', 调整后提案: '調整後提案', 需再次预演: '需再次預演' },
    },
    waived_reason: { label: '免預演原因' },
    sig_presenters: { label: '講述人簽字' },
    sig_ae: { label: 'AE簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
    page3: '第3頁',
  },
  says: {},
}
