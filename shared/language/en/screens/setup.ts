import type { Words } from '../../words.ts'

/** First run: the office and its first person. */
export const setup: Words['screens']['setup'] = {
  title: 'Set up your office',
  lead: 'This takes a minute. Everything stays on this computer: no internet, no account.',
  language: 'Language of the screens',
  officePart: 'Office',
  officeName: 'Name of the company or office',
  officeNameHelp: 'Printed at the head of every document.',
  officeNameExample: 'e.g. Yunling Advertising Ltd',
  more: 'More: phone, address, time zone',
  less: 'Show less',
  phone: 'Phone',
  address: 'Address',
  zone: 'Time zone',
  zoneHelp: 'The 24-hour limits and the times on documents follow it. Taken from this computer.',
  personPart: 'You',
  name: 'Name',
  nameExample: 'e.g. Lin Xiao',
  jobTitle: 'Job title',
  jobTitleExample: 'e.g. Account executive',
  roles: 'Your part in the procedure',
  rolesHelp: 'Choose all that apply; in a small office one person often holds several.',
  passphrasePart: 'Passphrase',
  passphraseLead:
    'It encrypts the records and is asked for whenever they are opened. The next page gives you a recovery code to print.',
  done: 'Finish',
  privacy: 'Works offline. You can change all this later in Settings.',
  problems: {
    officeName: 'Enter the name of the office; it is printed on every document.',
    name: 'Enter your name; records say who issued them.',
    roles: 'Choose at least one.',
    manager:
      'The first person must also be the office manager, or nobody could change settings or add colleagues.',
    zone: 'This time zone is not known. Choose one from the list, such as Asia/Shanghai.',
  },
}
