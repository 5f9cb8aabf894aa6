import { App } from './app.ts'

/** What a sample office adds to every screen, and the ways in and out. */
export class SamplePage extends App {
  readonly #sample = this.words.screens.sample
  readonly start = this.button(this.#sample.start)
  readonly bar = this.page.getByRole('region', { name: this.#sample.mark, exact: true })
  readonly how = this.bar.getByRole('button', { name: this.#sample.how })
  readonly end = this.bar.getByRole('button', { name: this.#sample.end })
  readonly people = this.page.getByRole('dialog', { name: this.#sample.how })
  readonly filling = this.page.getByRole('alertdialog', { name: this.#sample.filling })
}
