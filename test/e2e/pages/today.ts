import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** Today's work. */
export class TodayPage extends App {
  readonly list = this.page.getByRole('region', { name: this.words.screens.today.byLimit })
  readonly lines = this.list.getByRole('listitem')

  line(text: string): Locator {
    return this.lines.filter({ hasText: text })
  }

  /** The number under a name at the top. */
  figure(name: string): Locator {
    const pair = this.main.locator('dl > div').filter({ hasText: name })
    return pair.getByRole('definition')
  }
}
