import type { Locator } from '@playwright/test'
import { App } from './app.ts'

/** At the door of an office that exists: signing in, or coming in with the printed code. */
export class EntryPage extends App {
  readonly #entry = this.words.screens.entry
  readonly name = this.page.getByRole('textbox', { name: this.#entry.signIn.name, exact: true })
  readonly passphrase = this.secret(this.words.screens.passphrase.passphrase)
  readonly signIn = this.button(this.#entry.signIn.submit)
  readonly forgot = this.button(this.#entry.signIn.forgot)

  readonly file = this.page.getByRole('textbox', { name: this.#entry.restore.file, exact: true })
  readonly code = this.page.getByRole('textbox', { name: this.#entry.recover.code, exact: true })
  readonly ownName = this.page.getByRole('textbox', { name: this.#entry.recover.name, exact: true })
  readonly fresh = this.secret(this.words.screens.passphrase.fresh)
  readonly again = this.secret(this.words.screens.passphrase.again)
  readonly recover = this.button(this.#entry.recover.submit)
  readonly restore = this.button(this.#entry.restore.submit)

  async enter(name: string, passphrase: string): Promise<void> {
    await this.name.fill(name)
    await this.passphrase.fill(passphrase)
    await this.signIn.click()
  }

  /** What both ways in with the printed code ask for. */
  async fillRecovery(code: string, name: string, passphrase: string): Promise<void> {
    await this.code.fill(code)
    await this.ownName.fill(name)
    await this.fresh.fill(passphrase)
    await this.again.fill(passphrase)
  }
}

/** The recovery code, shown once. */
export class CodePage extends App {
  readonly #recovery = this.words.screens.recovery
  readonly groups: Locator = this.main
    .getByRole('list', { name: this.#recovery.code })
    .getByRole('listitem')
    .locator('span:nth-of-type(2)')
  readonly kept = this.page.getByRole('checkbox', { name: this.#recovery.kept })
  readonly last = this.page.getByRole('textbox', { name: this.#recovery.last, exact: true })
  readonly done = this.button(this.#recovery.done)

  /** As it stands on the screen, for a pencil. */
  async read(): Promise<readonly string[]> {
    await this.groups.first().waitFor()
    return this.groups.allInnerTexts()
  }

  /** Ticks, types the last group from the paper, and goes on; returns the whole code. */
  async keep(): Promise<string> {
    const groups = await this.read()
    await this.kept.click({ force: true })
    await this.last.fill(groups.at(-1) ?? '')
    await this.done.click()
    return groups.join('-')
  }
}
