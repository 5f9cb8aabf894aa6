import { expect } from '@playwright/test'
import { SearchBox } from './search.ts'

/** The box at the top as what it also is: the way to everything. */
export class PalettePage extends SearchBox {
  readonly lines = this.page.getByRole('search').getByRole('option')
  readonly chosen = this.lines.and(this.page.locator('[aria-selected="true"]'))

  /** Opens it and types, by keys alone. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.insertText(text)
    await expect(this.lines.first()).toBeVisible()
  }

  /** Types, goes down to the line that holds the text, and takes it. */
  async take(text: string): Promise<void> {
    await this.type(text)
    for (let presses = 0; presses < 12; presses++) {
      if (((await this.chosen.textContent()) ?? '').includes(text)) break
      await this.page.keyboard.press('ArrowDown')
    }
    await expect(this.chosen).toContainText(text)
    await this.page.keyboard.press('Enter')
  }
}
