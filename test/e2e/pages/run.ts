import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** One project: its procedure, the chosen step, its papers. */
export class RunPage extends App {
  readonly #run = this.words.screens.run
  readonly rail = this.page.getByRole('navigation', { name: this.#run.rail })
  readonly steps = this.rail.getByRole('listitem')
  readonly clause = this.page.getByRole('figure', { name: this.#run.clause }).getByRole('blockquote')
  readonly papers = this.page.getByRole('region', { name: this.#run.papers })
  readonly drafts = this.page.getByRole('region', { name: this.#run.drafts })
  readonly documents = this.page.getByRole('region', { name: this.#run.documents })
  readonly facts = this.page.getByRole('complementary', { name: this.#run.facts })

  step(number: number): Locator {
    return this.rail.getByRole('button', { name: `${this.#run.stepNumber(number)} ` })
  }

  fill(how: 'full' | 'brief'): Locator {
    const name = how === 'full' ? this.#run.fillFull : this.#run.fillBrief
    return this.papers.getByRole('button', { name })
  }
}
