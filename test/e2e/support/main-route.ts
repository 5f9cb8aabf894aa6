import type { Page } from '@playwright/test'
import { App } from '../pages/app.ts'
import { DocumentPage } from '../pages/document.ts'
import { CodePage, EntryPage } from '../pages/entry.ts'
import { SetupPage } from '../pages/setup.ts'
import { turnTo } from './open.ts'
import { type Caller, ME, OFFICE, PASSPHRASE, seedMeeting, seedProject } from './scene.ts'
import { expect, test } from './test.ts'

/** What every host must be able to do: an office set up on the screen, a paper issued and looked at, locked and opened. */
export async function mainRoute(page: Page, host: Caller): Promise<string> {
  await test.step('an office is set up', async () => {
    const setup = new SetupPage(page)
    await setup.officeName.fill(OFFICE.name)
    await setup.personName.fill(ME.name)
    await setup.jobTitle.fill(ME.title)
    await setup.choosePassphrase(PASSPHRASE)
    await setup.done.click()
    await new CodePage(page).keep()
    await expect(new App(page).heading).toHaveText('今日待办')
  })
  const { documentId, number } = await seedMeeting(host, await seedProject(host), '桌面上的第一份记录')
  const document = `/documents/${documentId}`
  await test.step('a paper is issued, typeset and shown', () => expectPaper(page, document, number))
  await test.step('it locks, and opens to the same page', async () => {
    await host.call('session.lock', {})
    await expect(new App(page).heading).toHaveText('已锁定')
    await new EntryPage(page).enter(ME.name, PASSPHRASE)
    await expect(new DocumentPage(page).number).toHaveText(number)
  })
  return document
}

/** After another start: still there, for whoever signs in. */
export async function mainRouteAgain(page: Page, document: string): Promise<void> {
  await new EntryPage(page).enter(ME.name, PASSPHRASE)
  await expect(new App(page).heading).toHaveText('今日待办')
  await turnTo(page, document)
  await expect(new DocumentPage(page).sheets.first()).toBeVisible()
}

async function expectPaper(page: Page, document: string, number: string): Promise<void> {
  await turnTo(page, document)
  await expect(new DocumentPage(page).number).toHaveText(number)
  await expect(new DocumentPage(page).sheets.first()).toBeVisible()
}
