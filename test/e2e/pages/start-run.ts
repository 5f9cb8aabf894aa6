import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** Starting a project. */
export class StartRunPage extends App {
  readonly #start = this.words.screens.startRun
  readonly name = this.page.getByRole('textbox', { name: this.#start.name, exact: true })
  readonly client = this.page.getByRole('combobox', { name: this.#start.client, exact: true })
  readonly short = this.page.getByRole('textbox', { name: this.#start.short, exact: true })
  readonly address = this.page.getByRole('textbox', { name: this.#start.address, exact: true })
  readonly addContact = this.button(this.#start.contact.add)
  readonly start = this.button(this.#start.start)

  contact(row: number, column: 'name' | 'title'): Locator {
    const name = this.#start.contact.row(row, this.#start.contact[column])
    return this.page.getByRole('textbox', { name, exact: true })
  }

  canSign(row: number): Locator {
    return this.page.getByRole('checkbox', {
      name: this.#start.contact.row(row, this.#start.contact.canSign),
    })
  }

  async chooseChannel(row: number, channel: string): Promise<void> {
    const name = this.#start.contact.row(row, this.#start.contact.channel)
    await this.page.getByRole('button', { name }).click()
    await this.page.getByRole('option', { name: channel }).click()
  }
}
