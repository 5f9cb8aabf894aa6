import type { Locator } from '@playwright/test'

/** A date or a moment, typed part by part. */
export class DateInput {
  readonly group: Locator

  constructor(group: Locator) {
    this.group = group
  }

  part(index: number): Locator {
    return this.group.getByRole('spinbutton').nth(index)
  }

  /** `2026-11-22 15:54`: the digits alone; each part that is full passes the focus on. */
  async type(text: string): Promise<void> {
    await this.part(0).click()
    await this.group.page().keyboard.type(digits(text))
  }
}

export const digits = (text: string): string => text.replaceAll(/\D/g, '')
