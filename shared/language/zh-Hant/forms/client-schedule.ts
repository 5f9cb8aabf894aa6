import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: '工作實施程序表',
  lead: '',
  submit: '發出',
  fields: {
    to_client: { label: '致' },
    attn: { label: '收件人' },
    issue_date: { label: '日期' },
    rows: {
      label: '程序',
      add: '新增程序',
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
    sig_ae: { label: 'AE簽字' },
    sig_am: { label: '客戶部經理簽字' },
    sig_client: { label: '客戶簽收' },
  },
  pages: {
    page1: '第1頁',
  },
  says: {},
}
