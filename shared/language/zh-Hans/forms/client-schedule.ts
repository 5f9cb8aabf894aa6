import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: '工作实施进程表',
  lead: '',
  submit: '发出',
  fields: {
    to_client: { label: '致' },
    attn: { label: '收件人' },
    issue_date: { label: '日期' },
    rows: {
      label: '进程',
      add: '添加进程',
      columns: {
        no: { label: '序号' },
        phase: { label: '阶段' },
        content: { label: '工作内容' },
        submit_date: { label: '我司提交日' },
        client_due: { label: '客户确认截止' },
        output: { label: '成果' },
        remark: { label: '备注' },
      },
    },
    assumptions: { label: '前提与顺延说明' },
    holidays: { label: '期间法定节假日' },
    sig_ae: { label: 'AE签字' },
    sig_am: { label: '客户部经理签字' },
    sig_client: { label: '客户签收' },
  },
  pages: {
    page1: '第1页',
  },
  says: {},
}
