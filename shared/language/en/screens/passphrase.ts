import type { Words } from '../../words.ts'

/** Choosing a passphrase, wherever one is chosen. */
export const passphrase: Words['screens']['passphrase'] = {
  passphrase: 'Passphrase',
  current: 'Present passphrase',
  fresh: 'New passphrase',
  again: 'Once more',
  wrong: 'The passphrase is not right.',
  rule: '10 to 128 characters of any script; spaces are fine. A few unrelated words in a row are easy to keep and hard to guess. To type Chinese, press the eye first.',
  strength: { weak: 'not enough yet', fair: 'will do', strong: 'good' },
  strengthOf: (strength) => `Strength: ${strength}`,
  problems: {
    empty: 'Enter a passphrase.',
    short: 'Too short: at least 10 characters.',
    long: 'Too long: at most 128 characters.',
    simple: 'Too easy to guess: no repeated characters and no rows of the keyboard.',
    name: 'It contains the name of the office or the person, which is guessed first.',
    differs: 'The two are not the same.',
  },
}
