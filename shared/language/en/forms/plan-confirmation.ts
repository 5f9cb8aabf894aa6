import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: 'Final Plan Confirmation',
  lead: '',
  submit: 'Issue',
  fields: {
    items: {
      label: 'Confirmed works',
      add: 'Add a row',
      columns: {
        name: { label: 'Work' },
        version: { label: 'Version' },
        file: { label: 'File' },
        hash: { label: 'File hash' },
        scope: {
          label: 'Confirmed for',
          options: {
            创意: '创意',
            文案: '文案',
            版式: '版式',
            色彩: '色彩',
            材质工艺: '材质工艺',
            数量规格: '数量规格',
          },
        },
      },
    },
    conditions: { label: 'Conditions' },
    statement: { label: 'Statement' },
    confirmed_at: { label: 'Confirmed on' },
    sig_ae: { label: 'AE signature' },
    sig_client: { label: 'Client signature / seal' },
  },
  pages: {
    page1: 'Page 1',
  },
  says: {},
}
