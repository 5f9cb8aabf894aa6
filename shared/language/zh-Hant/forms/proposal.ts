import type { proposal } from '../../../workflows/ae/forms/proposal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const proposalWords: WordsOf<typeof proposal> = {
  title: '提案記錄',
  lead: '每一輪提案一份：看了什麼版本、客戶怎麼說、結論如何。結束時間起 24 小時內要有客戶會議記錄。',
  submit: '發出',
  fields: {
    round_no: { label: '第幾輪提案' },
    presented_at: { label: '提案時間' },
    end_at: { label: '結束時間' },
    options: {
      label: '方案',
      add: '新增方案',
      columns: {
        name: { label: '方案名稱' },
        version: { label: '版本' },
        opinion: { label: '客戶意見' },
        result: { label: '結論', options: { 通过: '通過', 修改: '修改', 否决: '否決', 待定: '待定' } },
      },
    },
    overall: {
      label: '總體結論',
      options: { 全部通过: '全部通過', 部分通过: '部分通過', 修改后再提: '修改後再提', 否决: '否決' },
    },
    rounds_included: { label: '含修改輪數' },
    over_limit: { label: '超出輪數' },
    meeting_ref: { label: '客戶會議記錄' },
    next_due: { label: '下輪提交日' },
    sig_ae: { label: 'AE' },
  },
  pages: {
    round: '提案',
    options: '方案與結論',
  },
  says: {
    versions: ({ works }) => `沒有通過內部審核：${works}`,
    overallNone: () => '有方案沒有被否決，不能選「否決」',
    overallAgain: () => '沒有要修改或待定的方案，不能選「修改後再提」',
    nextBefore: () => '下輪提交日不能早於這次提案',
    sameRound: ({ round }) => `第 ${round} 輪已有提案記錄`,
    roundLeftOut: ({ round }) => `應是第 ${round} 輪，不能跳過`,
    sameOption: () => '這個方案寫了兩次',
    link: () => '登記客戶會議記錄編號',
    otherRecord: ({ number }) => `同一次溝通的會議記錄是 ${number}`,
    counter: ({ round, done, included }) => `第 ${round} 次提案 · 已修改 ${done} 輪 / 含 ${included} 輪`,
    overLimit: ({ over }) => `超出含修改輪數 ${over} 輪，按約定另行收費。`,
    recordToCome: () => '24 小時內發出',
    review: () => '內部審核還沒有通過，或整改沒有全部關閉',
    rehearsal: () => '還沒有預演（免預演須總監簽字）',
    overallPassed: () => '有方案沒有通過，不能選「全部通過」',
    overallPartly: () => '「部分通過」要有通過的，也有沒通過的',
  },
}
