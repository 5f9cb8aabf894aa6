import type { CDPSession, Page } from '@playwright/test'

/** An input method as the browser's own protocol plays it: characters being chosen, then taken. */
export class InputMethod {
  readonly #session: CDPSession

  constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page))
  }

  /** Letters stand underlined in the field and are not text yet. */
  async compose(text: string): Promise<void> {
    const { length } = text
    await this.#session.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    })
  }

  /** Enter belongs to the input method now; the page sees the press with the code that says so. */
  async enter(modifier?: 'Control'): Promise<void> {
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, modifiers: modifier ? 2 : 0 }
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }

  async commit(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text })
  }
}
