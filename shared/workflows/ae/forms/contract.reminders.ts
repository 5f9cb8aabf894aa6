import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { unsignedReminders } from '../rules/unsigned.ts'

/** 11: approved and sent, not signed by the client after 1, 2, 3, 5 workdays. */
export const contractReminders = (document: DocumentFacts, context: FormContext): readonly Reminder[] =>
  unsignedReminders(document, context, {
    rule: 'contractUnsigned',
    before: ['sig_director'],
    place: 'sig_client',
  })
