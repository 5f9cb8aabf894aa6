import type { Locator, Page } from '@playwright/test'
import { type Words, wordsIn } from '../../../shared/language/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'

/** What stands around every screen. Page models take their words from the language the screens are shown in. */
export class App {
  readonly page: Page
  readonly words: Words

  constructor(page: Page, language: DocumentLanguage = 'zh-Hans') {
    this.page = page
    this.words = wordsIn(language)
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** The screen has what it asked the host for. */
  async settled(): Promise<void> {
    await this.heading.waitFor()
    await this.page.getByText(this.words.screens.ui.loading).first().waitFor({ state: 'detached' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** A passphrase or PIN; hidden characters have no role. */
  secret(label: string): Locator {
    return this.page.locator('input').and(this.page.getByLabel(new RegExp(`^${label}\\*?$`)))
  }

  /** An entry of the navigation at the left; it may carry a count behind its name. */
  entry(name: string): Locator {
    const navigation = this.page.getByRole('navigation', { name: this.words.screens.shell.navigation })
    return navigation.getByRole('link', { name }).last()
  }

  message(text: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: text })
  }

  /** The tour, at whichever page it is; its first page is the one it begins with. */
  get tour(): Locator {
    const titles = this.words.screens.tour.pages.map(({ title }) => title)
    return this.page.getByRole('dialog').filter({ hasText: new RegExp(titles.join('|')) })
  }

  /** After an office was set up the tour stands in front once. */
  async skipTour(): Promise<void> {
    await this.tour.waitFor()
    await this.page.keyboard.press('Escape')
    await this.tour.waitFor({ state: 'detached' })
  }

  /** Puts the focus on a control by Tab alone. */
  async tabTo(target: Locator, most = 80): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      if (await hasFocus(target)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab did not reach ${target} in ${most} presses`)
  }
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((one) => one === document.activeElement))
