import type { clientSchedule } from '../../../workflows/ae/forms/client-schedule.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const clientScheduleWords: WordsOf<typeof clientSchedule> = {
  title: 'Work Implementation Schedule',
  lead: 'Derived from the confirmed timeline with the client’s buffer; only remarks are free.',
  submit: 'Send to the client',
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
    sig_ae: { label: 'AE' },
    sig_am: { label: 'Account manager' },
    sig_client: { label: 'Received by the client' },
  },
  pages: {
    schedule: 'Schedule',
  },
  says: {
    timeline: () => 'Not every head has confirmed the internal timeline',
    timelineBy: ({ depts }) => `Not confirmed yet by ${depts}`,
    notDerived: ({ number }) =>
      `Differs from the confirmed ${number}: use Restore to take it over; to move a date, revise the internal timeline`,
    from: () => 'From',
    clientRows: () => 'Tinted rows are for the client to complete.',
    statement: () =>
      'Please confirm this schedule. Once signed, both sides work to it; dates change only in writing.',
  },
}
