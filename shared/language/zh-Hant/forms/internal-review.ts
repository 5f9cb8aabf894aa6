import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: '內部審核記錄',
  lead: '提案前先過內部審核；要改的逐條有人負責，全部關閉才能提案。',
  submit: '發出',
  fields: {
    round_no: { label: '第幾輪' },
    reviewed_at: { label: '審核時間' },
    works: {
      label: '送審內容',
      add: '新增作品',
      columns: {
        name: { label: '名稱' },
        version: { label: '版本' },
        author: { label: '作者' },
        file: { label: '文件' },
      },
    },
    criteria: {
      label: '審核項目',
      add: '新增審核項',
      columns: {
        item: { label: '審核項' },
        result: {
          label: '結果',
          options: { 通过: '通過', 需修改: '需修改', 不通过: '不通過', 不适用: '不適用' },
        },
        comment: { label: '意見' },
      },
    },
    fixes: {
      label: '整改',
      add: '新增整改',
      columns: {
        issue: { label: '問題' },
        owner: { label: '責任人' },
        due_at: { label: '期限' },
        done_at: { label: '完成' },
        verified_by: { label: '複核人' },
      },
    },
    legal_checked: { label: '法規合規已核' },
    conclusion: { label: '結論', options: { 通过: '通過', 修改后通过: '修改後通過', 不通过: '不通過' } },
    sig_reviewers: { label: '審核人' },
    sig_director: { label: '總監' },
    sig_ae: { label: 'AE' },
  },
  pages: {
    works: '送審內容',
    criteria: '審核項目',
    conclusion: '整改與結論',
  },
  says: {
    needsFix: () => '有「需修改」的項目，請寫明整改內容和責任人',
    cannotPass: () => '有「不通過」的項目，結論不能是通過',
    legalFirst: () => '法規合規要先核過，結論才能是通過',
    closeFixes: () => '關閉整改',
    closeBeforeDone: () => '完成日期不能早於審核',
  },
}
