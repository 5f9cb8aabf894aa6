import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** An issued document. */
export class DocumentPage extends App {
  readonly #document = this.words.screens.document
  readonly print = this.button(this.#document.print)
  readonly save = this.button(this.#document.save)
  readonly sheets = this.main.getByRole('img')

  fact(name: string): Locator {
    const facts = this.page.locator('dl').filter({ hasText: this.#document.issuedBy })
    return facts.locator('div').filter({ hasText: name }).getByRole('definition')
  }

  get number(): Locator {
    return this.fact(this.#document.number)
  }
}
