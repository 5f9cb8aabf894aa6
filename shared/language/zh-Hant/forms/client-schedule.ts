import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: '工作實施進程表',
  lead: '由已確認的內部進度表自動生成，加上客戶緩衝；只有備註可以改。',
  submit: '提交給客戶',
  fields: {
    to_client: { label: '致' },
    attn: { label: '收件人' },
    issue_date: { label: '日期' },
    rows: {
      label: '進程',
      add: '新增一行',
      columns: {
        no: { label: '序號' },
        phase: { label: '階段' },
        content: { label: '工作內容' },
        submit_date: { label: '我司提交日' },
        client_due: { label: '客戶確認截止' },
        output: { label: '成果' },
        remark: { label: '備註' },
      },
    },
    assumptions: { label: '前提與順延說明' },
    holidays: { label: '期間法定節假日' },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客戶部經理' },
    sig_client: { label: '客戶簽收' },
  },
  pages: {
    schedule: '進程',
  },
  says: {
    timeline: () => '各部門主管還沒有全部確認內部時間進度表',
    timelineBy: ({ depts }) => `還沒有確認內部時間進度表：${depts}`,
    notDerived: ({ number }) =>
      `與已確認的 ${number} 不一致：請按「恢復」帶入；要改日期，請修訂內部時間進度表`,
    from: () => '由',
    clientRows: () => '底色行為客戶須完成的事項。',
    statement: () => '請確認以上進程。客戶簽收後，雙方按此安排執行；變更日期須另行書面確認。',
  },
}
