import type { Page } from '@playwright/test'
import { App } from './pages/app.ts'
import { DocumentPage } from './pages/document.ts'
import type { Host } from './support/host.ts'
import { seedMeeting } from './support/scene.ts'
import { expect, test } from './support/test.ts'

interface Asked {
  readonly qcAsked: { readonly name: string; readonly input: unknown }[]
}

/**
 * The desktop's door on a page of the loopback host: calls go over as Electron would send them, cloned and not as JSON,
 * and what only a desktop does is answered here. So the screens' way through the door is walked in a real browser.
 */
async function hangDoor(page: Page, host: Host, chosen: string): Promise<void> {
  const token = host.url.split('#token=')[1] ?? ''
  await page.addInitScript(
    ([secret, path]) => {
      const asked: Asked['qcAsked'] = []
      const own: Readonly<Record<string, unknown>> = {
        'desktop.print': { outcome: 'printed' },
        'desktop.choose': { path },
      }
      const call = async (name: string, input: unknown) => {
        const body = structuredClone(input)
        asked.push({ name, input: body })
        if (name in own) return { ok: true, value: own[name] }
        const headers = { 'content-type': 'application/json', 'x-qiancheng-token': String(secret) }
        const reply = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) })
        return reply.json()
      }
      Object.assign(window, { qcAsked: asked, qiancheng: Object.freeze({ call, onChange: () => () => {} }) })
    },
    [token, chosen],
  )
}

/** Behind the door there is no token, so none stands in the address. */
async function show(page: Page, host: Host, route: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${host.origin}/#${route}`)
  await new App(page).settled()
}

const askedOn = (page: Page) => page.evaluate(() => (window as never as Asked).qcAsked)

test('printing goes through the window of the desktop, the pages drawn as they are', async ({
  page,
  project,
}) => {
  const { documentId } = await seedMeeting(project.host, project.runId, '竖版海报')
  await hangDoor(page, project.host, '')
  await show(page, project.host, `/documents/${documentId}`)
  const document = new DocumentPage(page)
  await document.print.click()
  await expect.poll(async () => (await askedOn(page)).some(({ name }) => name === 'desktop.print')).toBe(true)
  // Nothing was left on the page that would print next time.
  await expect(document.print).toBeEnabled()
  expect(await page.locator('html').getAttribute('class')).toBeFalsy()
})

test('a folder is pointed at where it is asked for', async ({ page, office }) => {
  await hangDoor(page, office, 'E:\\签程备份')
  await show(page, office, '/settings/backup')
  const app = new App(page)
  const { backup } = app.words.screens
  await app.button(app.words.desktop.choose.folder).click()
  await expect(page.getByRole('textbox', { name: backup.folder })).toHaveValue('E:\\签程备份')
  expect((await askedOn(page)).at(-1)).toEqual({ name: 'desktop.choose', input: { what: 'folder' } })
})

test('every message the screens send is plain data, with nothing that JSON would drop', async ({
  page,
  project,
}) => {
  await seedMeeting(project.host, project.runId, '主画面')
  await hangDoor(page, project.host, '')
  for (const route of [
    '/',
    '/runs',
    `/runs/${project.runId}`,
    '/documents',
    '/signatures',
    '/trash',
    '/figures',
  ]) {
    await show(page, project.host, route)
    for (const { name, input } of await askedOn(page))
      expect(JSON.parse(JSON.stringify(input)), `${route} ${name}`).toStrictEqual(input)
  }
})
