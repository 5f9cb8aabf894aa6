import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: '內部稽核記錄',
  lead: '',
  submit: '發出',
  fields: {
    round_no: { label: '第幾輪' },
    reviewed_at: { label: '稽核時間' },
    works: {
      label: '送審內容',
      add: '新增送審內容',
      columns: {
        name: { label: '名稱' },
        version: { label: '版本' },
        author: { label: '作者' },
        file: { label: '檔案' },
      },
    },
    criteria: {
      label: '稽核項目',
      add: '新增稽核項目',
      columns: {
        item: { label: '稽核項' },
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
    sig_reviewers: { label: '稽核人簽字' },
    sig_director: { label: '總監簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
