import type { Locator, Page } from '@playwright/test'
import { onStage } from '../../electron/cli/story/perform.ts'
import { playStory } from '../../electron/cli/story/play.ts'
import { readStory } from '../../electron/cli/story/read.ts'
import { formsOf } from '../../shared/engine/workflow.ts'
import { wordsIn } from '../../shared/language/index.ts'
import { ae } from '../../shared/workflows/ae/workflow.ts'
import { App } from './pages/app.ts'
import { DocumentPage } from './pages/document.ts'
import { expect, test } from './support/test.ts'
import { byTheScreen } from './support/walk.ts'

const story = readStory('test/data/stories/ae-project.json')
const { forms } = wordsIn('zh-Hans')

test.describe.configure({ timeout: 600_000 })
test.use({ actionTimeout: 20_000, contextOptions: { reducedMotion: 'reduce' } })

test('a project from the first contact to the archive: the first paper of every form issued in its wizard', async ({
  page,
}) => {
  const walked: string[] = []
  const way = byTheScreen(story, page, async (host, { runId, draftId, form }) => {
    await test.step(form, async () => {
      if (page.url().startsWith(host.origin)) await page.goto('about:blank')
      await page.goto(`${host.url}/runs/${runId}/drafts/${draftId}`)
      const { title, submit } = forms[form as keyof typeof forms]
      const press = walked.length === 0 ? byKeyboard(page) : byMouse
      await throughThePages(page, title, press)
      await press(new App(page).button(submit))
      await expect(page).toHaveURL(/#\/documents\//)
      await expect(new DocumentPage(page).heading).toContainText(title)
      walked.push(form)
    })
  })
  await onStage(story.acts[0]?.at ?? '', null, (stage) => playStory(story, stage), way)
  expect(walked.toSorted()).toEqual(
    formsOf(ae)
      .map(({ id }) => id)
      .toSorted(),
  )
})

type Press = (button: Locator) => Promise<void>

const byMouse: Press = (button) => button.click()

const byKeyboard =
  (page: Page): Press =>
  async (button) => {
    await new App(page).tabTo(button)
    await page.keyboard.press('Enter')
  }

/** Page after page of the form, each shown, to the one that issues. */
async function throughThePages(page: Page, title: string, press: Press): Promise<void> {
  const form = page.getByRole('region', { name: title, exact: true })
  const next = form.getByRole('button', { name: /^下一步/ })
  const tabs = form.getByRole('tab')
  await tabs.first().waitFor()
  const count = await tabs.count()
  for (let at = 0; at < count; at++) {
    await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true')
    if (at < count - 1) await press(next)
  }
}
