import type { Words } from '../../words.ts'

/** Settings: one's own account. */
export const account: Words['screens']['account'] = {
  tab: 'My account',
  passphraseTitle: 'Change passphrase',
  passphraseText:
    'It opens the encrypted records. The old one stops working at once; nobody else is affected.',
  currentMissing: 'Enter your present passphrase.',
  change: 'Change passphrase',
  changed: 'Your passphrase has been changed.',
  pinTitle: 'PIN for signing',
  pinText:
    'Six digits that prove it is you when you sign. It works only while the records are open; wrong tries wait longer and longer. It does not sign you in.',
  pin: 'Six digits',
  pinAgain: 'Once more',
  setPin: 'Set PIN',
  pinSet: 'Your PIN has been set.',
  pinProblems: {
    six: 'It must be six digits.',
    simple: 'Too easy to guess: no repeated or running digits, and no years.',
    differs: 'The two are not the same.',
  },
  confirmWith: 'Your passphrase',
  confirmMissing: 'Enter your passphrase to show that it is you.',
}
