import type { planConfirmation } from '../../../workflows/ae/forms/plan-confirmation.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const planConfirmationWords: WordsOf<typeof planConfirmation> = {
  title: 'Final Plan Confirmation',
  lead: 'Somebody who may sign confirms version, file and scope; quotation and contract rest on it.',
  submit: 'Issue',
  fields: {
    conditions_met: { label: 'Conditions met on' },
    items: {
      label: 'Confirmed works',
      add: 'Add work',
      columns: {
        name: { label: 'Work' },
        version: { label: 'Version' },
        file: { label: 'File' },
        hash: { label: 'File hash', help: 'The code tells whether it is the same file.' },
        scope: {
          label: 'Confirmed for',
          options: {
            创意: 'Idea',
            文案: 'Copy',
            版式: 'Layout',
            色彩: 'Colour',
            材质工艺: 'Material and craft',
            数量规格: 'Quantity and size',
          },
        },
      },
    },
    conditions: { label: 'Conditions' },
    statement: { label: 'Statement' },
    confirmed_at: { label: 'Confirmed on' },
    sig_ae: { label: 'AE' },
    sig_client: { label: 'For the client' },
  },
  pages: {
    items: 'What is confirmed',
  },
  says: {
    twice: () => 'This work is written twice',
    hashDiffers: ({ hash }) => `Not the file that was reviewed (${hash}…)`,
    hashNote: () =>
      'The check code is the first 12 digits of the file’s SHA-256; change one byte and it differs.',
    conditions: () => 'Enter that the conditions were met',
    proposal: () => 'No option has been passed by the client yet',
    notPassed: () => 'This version was not passed in a proposal',
    hashShape: () => 'The check code is the first 12 digits of the file’s SHA-256, or all of them',
  },
}
