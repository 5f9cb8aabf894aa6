import type { Locator } from '@playwright/test'
import { App } from './app.ts'

type Act = 'sign' | 'ask' | 'return' | 'object'

/** The places of a document, and the way through one signature. Places are named by what stands on the form. */
export class SigningPage extends App {
  readonly signing = this.words.screens.signing
  readonly panel = this.page.getByRole('tabpanel', { name: this.signing.title })
  readonly nextPage = this.button(this.signing.read.next)
  readonly goSign = this.button(this.signing.read.go)
  readonly pad = this.page.getByRole('img', { name: this.signing.pad.label })
  readonly pin = this.secret(this.signing.pin)
  readonly who = this.page.getByRole('button', { name: this.signing.who })
  readonly confirm = this.button(this.signing.confirm)
  readonly revise = this.button(this.signing.act.revise)
  readonly step = this.page.getByRole('list', { name: this.signing.steps.label }).locator('[aria-current]')

  readonly contact = this.page.getByRole('button', { name: this.signing.guest.contact })
  readonly witnessPin = this.secret(this.signing.guest.witnessPin)
  readonly hand = this.button(this.signing.guest.hand)
  readonly comeBack = this.button(this.signing.handed.comeBack)
  readonly reason = this.page.getByRole('textbox', { name: this.signing.refuse.reason, exact: true })

  place(name: string): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) })
  }

  act(act: Act, place: string): Locator {
    return this.button(`${this.signing.act[act]} · ${place}`)
  }

  /** Turns the pages to the last line. */
  async readToTheEnd(): Promise<void> {
    await this.page.getByText(/^第 1 页 \/ 共 \d+ 页$/).waitFor()
    for (let turns = 0; turns < 40 && (await this.goSign.isDisabled()); turns++) {
      // The button is gone as soon as the last end has been on screen.
      await this.nextPage.click({ timeout: 2_000 }).catch(() => undefined)
      await this.page.waitForTimeout(50)
    }
    await this.goSign.click()
  }

  /** Draws a hand with the mouse: two strokes. */
  async draw(): Promise<void> {
    await this.pad.scrollIntoViewIfNeeded()
    const box = await this.pad.boundingBox()
    if (!box) throw new Error('there is no pad to draw on')
    const { mouse } = this.page
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
    for (const line of [
      [at(0.2, 0.5), at(0.3, 0.25), at(0.35, 0.6)],
      [at(0.45, 0.3), at(0.5, 0.6), at(0.65, 0.35)],
    ]) {
      const [first, ...rest] = line
      if (first) await mouse.move(...first)
      await mouse.down()
      for (const point of rest) await mouse.move(...point, { steps: 6 })
      await mouse.up()
    }
  }
}
