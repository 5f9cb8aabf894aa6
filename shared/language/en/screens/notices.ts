import type { Words } from '../../words.ts'

/** Texts for somebody outside. */
export const notices: Words['screens']['notices'] = {
  open: 'Text to send',
  title: (to) => `To ${to}`,
  lead: 'Change it if you like, copy it, and send it by mail or chat. Sending it is a contact with the client: record it within 24 hours (clause 8).',
  label: 'Text',
  copy: 'Copy',
  copied: 'Copied. Paste it into your mail or chat.',
  record: 'Record this contact',
  waiting: 'Waiting for others',
}
