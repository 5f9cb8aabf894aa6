import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { wordsIn } from '../../shared/language/index.ts'
import { openAt } from './support/open.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const words = wordsIn('zh-Hans')
const { attachment } = words.screens.fields
const photos = words.forms.qc_record.fields.photos.label

/** A picture of noise, which packs badly: as large as a camera's file. */
async function noise(page: Page, side: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (size) => {
    const canvas = new OffscreenCanvas(size, size / 2)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    const dots = pen.createImageData(size, size / 2)
    let seed = 1
    for (let at = 0; at < dots.data.length; at += 1) {
      seed = (seed * 48_271) % 2_147_483_647
      dots.data[at] = at % 4 === 3 ? 255 : (seed >> 11) & 255
    }
    pen.putImageData(dots, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }, side)
  return Buffer.from(base64, 'base64')
}

test('a photograph that is large is scaled down, one that is none is refused with what to do', async ({
  page,
  project,
}) => {
  const draftId = randomUUID()
  await project.host.call('draft.open', {
    ...{ commandId: randomUUID(), draftId, runId: project.runId, form: 'qc_record' },
    ...{ brief: false, revises: null },
  })
  await openAt(page, project.host, `/runs/${project.runId}/drafts/${draftId}`)
  await page.getByRole('tab', { name: words.forms.qc_record.pages.checks }).click()
  await page.getByRole('button', { name: words.screens.wizard.more({ count: 1 }) }).click()
  const field = page.getByRole('group', { name: photos })
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser')
    await field.getByRole('button', { name: attachment.choose }).click()
    await (await chooser).setFiles({ name, mimeType, buffer })
  }
  await choose('样品.png', 'image/png', Buffer.from('no picture at all'))
  await expect(field.getByRole('alert')).toContainText('JPG 或 PNG')
  const large = await noise(page, 2400)
  expect(large.length).toBeGreaterThan(2 * 1024 * 1024)
  await choose('样品.png', 'image/png', large)
  await expect(field.getByText(attachment.scaled({ name: '样品.png', side: 2000 }))).toBeVisible()
  await field.getByRole('textbox', { name: attachment.caption({ name: '样品.jpg' }) }).fill('打样正面')
  await expectAccessible(page)
})
