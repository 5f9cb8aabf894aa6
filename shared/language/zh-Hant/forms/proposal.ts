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
    review: () => '內部審核還沒有通過，或整改沒有全部關閉',
    rehearsal: () => '還沒有預演（免預演須總監簽字）',
    versions: () => '要提的方案或版本沒有通過內部審核',
    overallPassed: () => '有方案沒有通過，不能選「全部通過」',
    overallPartly: () => '「部分通過」要有通過的，也有沒通過的',
    overallNone: () => '有方案通過了，不能選「否決」',
  },
}
