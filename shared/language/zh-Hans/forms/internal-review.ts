import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: '内部审核记录',
  lead: '提案前先过内部审核；要改的逐条有人负责，全部关闭才能提案。',
  submit: '发出',
  fields: {
    round_no: { label: '第几轮' },
    reviewed_at: { label: '审核时间' },
    works: {
      label: '送审内容',
      add: '添加作品',
      columns: {
        name: { label: '名称' },
        version: { label: '版本' },
        author: { label: '作者' },
        file: { label: '文件' },
      },
    },
    criteria: {
      label: '审核项目',
      add: '添加审核项',
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
    proposal_on: { label: '计划提案' },
    reviewers: { label: '审核人', help: '客户部经理和有关部门主管；各人签字后由总监签结论。' },
    attachments: { label: '送审文件', help: '图片会印在记录上。' },
    copy_text: { label: '待核文案', help: '贴进来可提示绝对化用语，只供参考，不印出。' },
    absolute_terms: { label: '提示：绝对化用语' },
    sig_reviewers: { label: '审核人' },
    sig_director: { label: '总监' },
  },
  pages: {
    works: '送审内容',
    criteria: '审核项目',
    conclusion: '整改与结论',
  },
  says: {
    needsFix: () => '有“需修改”的项目，请写明整改内容和责任人',
    cannotPass: () => '有“不通过”的项目，结论不能是通过',
    legalFirst: () => '法规合规要先核过，结论才能是通过',
    closeFixes: () => '关闭整改',
    closeBeforeDone: () => '完成日期不能早于审核',
    passAfterChanges: () => '有“需修改”的项目，结论请选“修改后通过”',
    sameWork: () => '同一作品的同一版本已经列过',
    reviewerOffList: ({ name }) => `${name}要签字，请从人员名单中选择`,
    dueAfterProposal: ({ day }) => `要在提案（${day}）之前完成`,
    notDoneYet: () => '还没有到这一天',
    terms: ({ terms }) => `文案中有以下用语，请对照广告法第九条判断：${terms}`,
  },
}
