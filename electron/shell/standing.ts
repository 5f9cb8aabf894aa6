import type { OfficeSettings } from '../../shared/forms/context.ts'
import { type Words, wordsIn } from '../../shared/language/index.ts'
import type { Services } from '../services/ports.ts'
import { ask } from './ask.ts'

type Wishes = Pick<OfficeSettings, 'desktopNotices' | 'trayIcon'>

/** What the desktop must know of the office to speak its language and keep to its wishes. */
export interface Standing {
  readonly words: () => Words['desktop']
  readonly wishes: () => Wishes
  /** Asks the office again. While locked the wishes are what they were: they are sealed, and they hold. */
  readonly refresh: () => Promise<void>
}

/** Before anybody signed in nothing is known, so nothing is shown. */
const UNKNOWN: Wishes = { desktopNotices: false, trayIcon: false }

export function officeStanding(services: Services): Standing {
  let words = wordsIn('zh-Hans').desktop
  let wishes = UNKNOWN
  return {
    words: () => words,
    wishes: () => wishes,
    refresh: async () => {
      const status = await ask(services, 'office.status', {})
      if (!status) return
      words = wordsIn(status.language).desktop
      wishes = status.settings ?? wishes
    },
  }
}
