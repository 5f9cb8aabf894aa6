import { App } from './app.ts'

/** The search at the top of every screen. */
export class SearchBox extends App {
  readonly #search = this.words.screens.search
  readonly box = this.page.getByRole('combobox', { name: this.#search.label })
  readonly hits = this.page.getByRole('listbox', { name: this.#search.results }).getByRole('option')
  readonly said = this.page.getByRole('search').getByRole('status')

  async find(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.box.fill(text)
  }
}
