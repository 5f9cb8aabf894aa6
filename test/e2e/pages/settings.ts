import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** The office's settings, by their tabs. */
export class SettingsPage extends App {
  readonly #backup = this.words.screens.backup
  readonly makeBackup = this.button(this.#backup.make)
  readonly backups = this.page.getByRole('row').filter({ has: this.page.getByRole('cell') })

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true })
  }
}
