import type { Words } from '../../words.ts'

/** The office's own settings. */
export const settings: Words['screens']['settings'] = {
  title: 'Settings',
  general: 'Office',
  parts: 'Parts of the settings',
  language: 'Language of the screens',
  languageHelp: 'Changes the screens only; the language of each document is chosen when it is issued.',
  letterhead: 'Letterhead',
  letterheadHelp: 'Printed on documents issued from now on; issued ones do not change.',
  officeName: 'Name of the company or office',
  phone: 'Phone',
  address: 'Address',
  save: 'Save letterhead',
  saved: 'Saved.',
  onlyManager: 'Only the office manager can change this.',
  nothingChanged: 'Nothing changed yet',
  rules: 'Limits',
  defer: 'Move limits past days off',
  deferText:
    'Off: the 24 hours run by the clock, nights and holidays included. On: a limit that falls on a day off moves to 10:00 on the next workday. Issued documents are not affected.',
  person: 'Name',
  jobTitle: 'Job title',
  roles: 'Roles',
  addPerson: 'Add colleague',
  added: (name) => `${name} has been added.`,
  you: 'you',
  about: 'About',
  version: (version) => `Qiancheng ${version}`,
  data: 'Everything is kept in the office’s folder on this computer and never goes through the internet.',
  zone: (zone) => `Times are recorded in ${zone}.`,
  problems: {
    officeName: 'Enter the name of the office.',
    name: 'Enter the colleague’s name.',
    roles: 'Choose at least one role.',
  },
}
