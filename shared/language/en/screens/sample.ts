/** The office one may play with. */
export const sample = {
  mark: 'Sample',
  text: 'Everybody and everything here is invented: try what you like. Your own office is untouched.',
  how: 'How to sign in and sign',
  howText: (passphrase: string) =>
    `Everybody’s passphrase is “${passphrase}”. After locking, sign in as any of them; each signs with their own PIN.`,
  name: 'Name',
  title: 'Job title',
  pin: 'PIN',
  end: 'End the sample',
  filling: 'Making the sample office',
  fillingText: 'A few invented projects, records and signatures; it takes some seconds.',
  startText: 'Want to look around first?',
  start: 'Open the sample office',
}
