import type { rehearsal } from '../../../workflows/ae/forms/rehearsal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const rehearsalWords: WordsOf<typeof rehearsal> = {
  title: '提案預演記錄',
  lead: '提案前走一遍流程、計時、備好問答。免預演須總監簽字。',
  submit: '發出',
  fields: {
    rehearsed_at: { label: '預演時間' },
    proposal_at: { label: '提案時間' },
    proposal_place: { label: '提案地點' },
    time_limit: { label: '提案時限（分鐘）' },
    agenda: {
      label: '提案流程',
      add: '新增環節',
      columns: {
        section: { label: '環節' },
        presenter: { label: '講述人' },
        plan_min: { label: '計劃分鐘' },
        actual_min: { label: '實測分鐘' },
      },
    },
    questions: {
      label: '預設問答',
      add: '新增問答',
      columns: {
        question: { label: '問題' },
        answer: { label: '應答' },
        owner: { label: '應答人' },
      },
    },
    equipment: {
      label: '設備與物料清單',
      add: '新增物料',
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
    works: { label: '提案內容' },
    over_min: { label: '超出時限' },
    waived_reason: { label: '免預演原因' },
    sig_presenters: { label: '講述人' },
    sig_ae: { label: 'AE' },
    waived: { label: '免預演' },
    total_min: { label: '合計用時' },
    sig_director: { label: '總監' },
  },
  pages: {
    rehearsal: '預演',
    ready: '問答與設備',
  },
  says: {
    review: () => '內部審核還沒有通過',
    afterProposal: () => '預演要在提案之前',
    offList: () => '講述人要簽字，請從人員名單中選擇',
    overTime: ({ minutes }) => `超過時限 ${minutes} 分鐘，請選擇「調整後提案」或「需再次預演」`,
    beforeReview: ({ day }) => `預演要在內部審核（${day}）通過之後`,
    total: ({ limit }) => `合計（時限 ${limit} 分鐘）`,
    waiver: () => '經總監同意，本輪提案免預演。',
  },
}
