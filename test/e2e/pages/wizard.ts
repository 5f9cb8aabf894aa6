import type { Locator } from '@playwright/test'
import { App } from './app.ts'
import { DateInput } from './date-input.ts'

/** Filling a meeting record. Fields are found by what stands above them. */
export class WizardPage extends App {
  readonly wizard = this.words.screens.wizard
  readonly formWords = this.words.forms.client_meeting
  readonly form = this.page.getByRole('region', { name: this.formWords.title, exact: true })
  readonly panel = this.page.getByRole('tabpanel')
  readonly next = this.form.getByRole('button', { name: /^(下一步|Next)/ })
  readonly saved = this.form.getByRole('status')
  readonly preview = this.page.getByRole('complementary', { name: this.wizard.preview.title })
  readonly previewPage = this.preview.getByRole('img')
  readonly issue = this.button(this.formWords.submit)

  tab(name: string): Locator {
    return this.form.getByRole('tab', { name })
  }

  text(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label, exact: true })
  }

  /** The button that opens a list; it is named by its value and its label. */
  list(label: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^\\S* ${label}$`) })
  }

  /** The button in a field's line that brings back what was filled in. */
  restore(label: string): Locator {
    return this.panel.getByRole('button', { name: `恢复“${label}”` })
  }

  choice(label: string, option: string): Locator {
    return this.group(label, 'radiogroup').getByRole('radio', { name: option, exact: true })
  }

  date(label: string): DateInput {
    return new DateInput(
      this.group(label)
        .filter({ has: this.page.getByRole('spinbutton') })
        .last(),
    )
  }

  /** A table or a tick with everything that belongs to it. */
  group(label: string, role: 'group' | 'radiogroup' = 'group'): Locator {
    return this.panel.getByRole(role, { name: label, exact: true })
  }

  cell(table: string, row: number, column: string): Locator {
    const name = this.words.screens.fields.cell({ row, column })
    return this.group(table).locator('input, textarea, button').and(this.page.getByLabel(name))
  }

  /** The line above a field: its label and where its answer is from. */
  source(label: string): Locator {
    const name = this.page.getByText(new RegExp(`^${label}\\*?$`))
    return this.panel.locator('div, span').filter({ has: name }).last()
  }

  /** One topic of the cards. */
  topic(number: number): Locator {
    const row = this.words.screens.fields.row(number)
    const { items } = this.formWords.fields
    return this.group(items.label).getByRole('listitem').filter({ hasText: row })
  }

  inTopic(number: number, column: 'topic' | 'discussion' | 'conclusion'): Locator {
    const { label } = this.formWords.fields.items.columns[column]
    return this.topic(number).getByRole('textbox', { name: label, exact: true })
  }

  async pick(button: Locator, option: string): Promise<void> {
    await button.click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }
}
