import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: '内部审核记录',
  lead: '',
  submit: '发出',
  fields: {
    round_no: { label: '第几轮' },
    reviewed_at: { label: '审核时间' },
    works: {
      label: '送审内容',
      add: '添加送审内容',
      columns: {
        name: { label: '名称' },
        version: { label: '版本' },
        author: { label: '作者' },
        file: { label: '文件' },
      },
    },
    criteria: {
      label: '审核项目',
      add: '添加审核项目',
      columns: {
        item: { label: '审核项' },
        result: {
          label: '结果',
          options: { 通过: '通过', 需修改: '需修改', 不通过: '不通过', 不适用: '不适用' },
        },
        comment: { label: '意见' },
      },
    },
    fixes: {
      label: '整改',
      add: '添加整改',
      columns: {
        issue: { label: '问题' },
        owner: { label: '责任人' },
        due_at: { label: '期限' },
        done_at: { label: '完成' },
        verified_by: { label: '复核人' },
      },
    },
    legal_checked: { label: '法规合规已核' },
    conclusion: { label: '结论', options: { 通过: '通过', 修改后通过: '修改后通过', 不通过: '不通过' } },
    sig_reviewers: { label: '审核人签字' },
    sig_director: { label: '总监签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
