import type { Locator } from '@playwright/test'
import { hasFocus } from './app.ts'
import { SettingsPage } from './settings.ts'

/** The part of the settings about a newer program, reached and filled in with the keyboard. */
export class UpdatePage extends SettingsPage {
  readonly #words = this.words.screens.update
  readonly file = this.page.getByRole('textbox', { name: this.#words.file })
  readonly address = this.page.getByRole('textbox', { name: this.#words.address })
  readonly open = this.button(this.#words.open)
  readonly fetch = this.button(this.#words.fetch)

  async openTab(): Promise<void> {
    const part = this.tab(this.words.screens.update.tab)
    await this.tabTo(this.tab(this.words.screens.settings.general))
    for (let steps = 0; steps < 12 && !(await hasFocus(part)); steps += 1)
      await this.page.keyboard.press('ArrowRight')
    await this.page.keyboard.press('Enter')
    await this.file.waitFor()
  }

  enterFile = (path: string): Promise<void> => this.#enter(this.file, path)
  enterAddress = (address: string): Promise<void> => this.#enter(this.address, address)

  async #enter(field: Locator, text: string): Promise<void> {
    await field.waitFor()
    await this.tabTo(field)
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.press('Backspace')
    if (text !== '') await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }
}
