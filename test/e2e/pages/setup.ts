import { App } from './app.ts'

/** First run. */
export class SetupPage extends App {
  readonly #setup = this.words.screens.setup
  readonly officeName = this.page.getByRole('textbox', { name: this.#setup.officeName, exact: true })
  readonly personName = this.page.getByRole('textbox', { name: this.#setup.name, exact: true })
  readonly jobTitle = this.page.getByRole('textbox', { name: this.#setup.jobTitle, exact: true })
  readonly passphrase = this.secret(this.words.screens.passphrase.passphrase)
  readonly again = this.secret(this.words.screens.passphrase.again)
  readonly done = this.button(this.#setup.done)
  readonly restore = this.button(this.words.screens.entry.restore.start)

  role(role: keyof SetupPage['words']['roles']) {
    return this.page.getByRole('checkbox', { name: this.words.roles[role] })
  }

  language(name: string) {
    return this.page.getByRole('radio', { name })
  }

  async choosePassphrase(passphrase: string, again = passphrase): Promise<void> {
    await this.passphrase.fill(passphrase)
    await this.again.fill(again)
  }
}
