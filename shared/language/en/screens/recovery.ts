import type { Words } from '../../words.ts'

/** The recovery code: the sheet that is shown once, and what prints. */
export const recovery: Words['screens']['recovery'] = {
  title: 'Keep this recovery code',
  lead: 'It opens the office when a passphrase is forgotten or a computer is lost. It is shown only now; the program keeps no copy.',
  code: 'Recovery code',
  group: (number, group) => `Group ${number}: ${group}`,
  print: 'Print',
  printHelp: 'Print one sheet and lock it away. No photographs, and not on this computer.',
  kept: 'I have printed it or written it down',
  last: 'Type the last group again',
  lastHelp: 'From your paper, to be sure that it is right.',
  lastWrong: 'This is not the last group on screen. Check your paper.',
  done: 'It is safe, go on',
  waitsForTick: 'Print it or write it down first, then tick',
  unconfirmed: 'Nobody confirmed that the last recovery code is safe. Make a new one and print it.',
  renew: 'Make one',
  paper: {
    title: 'Recovery code',
    office: 'Office',
    date: 'Made on',
    use: 'When a passphrase is forgotten, a computer is replaced or broken, the code on this sheet opens the office or its backup.',
    keep: [
      'Keep it in a locked cabinet, away from the computer.',
      'No photographs; do not send it by chat or e-mail, nor store it on a computer.',
      'If somebody has seen it or it is lost, make a new one in Settings · Backup and recovery code; the old one stops working at once.',
      'Without a passphrase and without this code nobody can open the records, not even the makers of the program.',
    ],
    keptBy: 'Kept by',
    place: 'Kept at',
  },
}
