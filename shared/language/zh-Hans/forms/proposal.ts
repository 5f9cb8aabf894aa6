import type { proposal } from '../../../workflows/ae/forms/proposal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const proposalWords: WordsOf<typeof proposal> = {
  title: '提案记录',
  lead: '每一轮提案一份：看了什么版本、客户怎么说、结论如何。结束时间起 24 小时内要有客户会议记录。',
  submit: '发出',
  fields: {
    round_no: { label: '第几轮提案' },
    presented_at: { label: '提案时间' },
    end_at: { label: '结束时间' },
    options: {
      label: '方案',
      add: '添加方案',
      columns: {
        name: { label: '方案名称' },
        version: { label: '版本' },
        opinion: { label: '客户意见' },
        result: { label: '结论', options: { 通过: '通过', 修改: '修改', 否决: '否决', 待定: '待定' } },
      },
    },
    overall: {
      label: '总体结论',
      options: { 全部通过: '全部通过', 部分通过: '部分通过', 修改后再提: '修改后再提', 否决: '否决' },
    },
    rounds_included: { label: '含修改轮数' },
    over_limit: { label: '超出轮数' },
    meeting_ref: { label: '客户会议记录' },
    next_due: { label: '下轮提交日' },
    sig_ae: { label: 'AE' },
  },
  pages: {
    round: '提案',
    options: '方案与结论',
  },
  says: {
    versions: ({ works }) => `没有通过内部审核：${works}`,
    overallNone: () => '有方案没有被否决，不能选“否决”',
    overallAgain: () => '没有要修改或待定的方案，不能选“修改后再提”',
    nextBefore: () => '下轮提交日不能早于这次提案',
    sameRound: ({ round }) => `第 ${round} 轮已有提案记录`,
    roundLeftOut: ({ round }) => `应是第 ${round} 轮，不能跳过`,
    sameOption: () => '这个方案写了两次',
    link: () => '登记客户会议记录编号',
    otherRecord: ({ number }) => `同一次沟通的会议记录是 ${number}`,
    counter: ({ round, done, included }) => `第 ${round} 次提案 · 已修改 ${done} 轮 / 含 ${included} 轮`,
    overLimit: ({ over }) => `超出含修改轮数 ${over} 轮，按约定另行收费。`,
    recordToCome: () => '24 小时内发出',
    review: () => '内部审核还没有通过，或整改没有全部关闭',
    rehearsal: () => '还没有预演（免预演须总监签字）',
    overallPassed: () => '有方案没有通过，不能选“全部通过”',
    overallPartly: () => '“部分通过”要有通过的，也有没通过的',
  },
}
