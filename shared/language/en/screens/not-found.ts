import type { Words } from '../../words.ts'

/** An address that leads nowhere. */
export const notFound: Words['screens']['notFound'] = {
  title: 'There is no such page',
  text: 'The address may be wrong, or the item is no longer there. Your records are not affected.',
  home: 'Back to today',
}
