import type { Words } from '../../words.ts'

/** The picture in the letterhead. */
export const logo: Words['screens']['logo'] = {
  title: 'Logo',
  help: 'Printed at the head of every document issued from now on; issued ones keep the logo of their day. PNG, JPEG or SVG.',
  choose: 'Choose a picture',
  another: 'Choose another',
  remove: 'Remove the logo',
  alt: 'Logo',
  saved: 'Logo updated.',
}
