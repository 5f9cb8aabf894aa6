import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: 'Work Implementation Schedule',
  lead: '',
  submit: 'Issue',
  fields: {
    to_client: { label: 'To' },
    attn: { label: 'Attention' },
    issue_date: { label: 'Date' },
    rows: {
      label: 'Schedule rows',
      add: 'Add a row',
      columns: {
        no: { label: 'No.' },
        phase: { label: 'Phase' },
        content: { label: 'Content' },
        submit_date: { label: 'We submit' },
        client_due: { label: 'Client confirms by' },
        output: { label: 'Output' },
        remark: { label: 'Remark' },
      },
    },
    assumptions: { label: 'Assumptions' },
    holidays: { label: 'Holidays in period' },
    sig_ae: { label: 'AE signature' },
    sig_am: { label: 'Account manager signature' },
    sig_client: { label: 'Client signature' },
  },
  pages: {
    page1: 'Page 1',
  },
  says: {},
}
