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
    proposal_on: { label: '計劃提案' },
    reviewers: { label: '審核人', help: '客戶部經理和有關部門主管；各人簽字後由總監簽結論。' },
    attachments: { label: '送審文件', help: '圖片會印在記錄上。' },
    copy_text: { label: '待核文案', help: '貼進來可提示絕對化用語，只供參考，不印出。' },
    absolute_terms: { label: '提示：絕對化用語' },
    sig_reviewers: { label: '審核人' },
    sig_director: { label: '總監' },
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
    passAfterChanges: () => '有「需修改」的項目，結論請選「修改後通過」',
    sameWork: () => '同一作品的同一版本已經列過',
    reviewerOffList: ({ name }) => `${name}要簽字，請從人員名單中選擇`,
    dueAfterProposal: ({ day }) => `要在提案（${day}）之前完成`,
    notDoneYet: () => '還沒有到這一天',
    terms: ({ terms }) => `文案中有以下用語，請對照廣告法第九條判斷：${terms}`,
  },
}
