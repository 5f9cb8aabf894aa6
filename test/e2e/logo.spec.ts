import { logoPng } from '../../electron/services/pictures/testing/logo.ts'
import { SettingsPage } from './pages/settings.ts'
import { openAt } from './support/open.ts'
import { seedMeeting, seedOffice, seedProject } from './support/scene.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60" onload="window.attacked='yes'">
  <script>window.attacked = 'yes'</script>
  <image href="https://attacker.invalid/x.png" width="9" height="9"/>
  <circle cx="30" cy="30" r="24" fill="#1d5c63"/><path d="M14 34 L46 22 L34 44 Z" fill="#fff"/>
  <rect x="66" y="16" width="84" height="10" fill="#a83224"/><rect x="66" y="34" width="60" height="8" fill="#1d5c63"/>
</svg>`

test('a logo is chosen, shown, printed on what follows, and refused with a clear answer', async ({
  page,
  host,
}) => {
  await seedOffice(host)
  const runId = await seedProject(host)
  await openAt(page, host, '/settings')
  const settings = new SettingsPage(page)
  const { logo } = settings.words.screens
  const files = page.locator('input[type=file]')
  await expect(page.getByRole('img', { name: logo.alt })).toHaveCount(0)

  await files.setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture at all'),
  })
  await expect(page.getByRole('alert')).toContainText('这张图片不能用作标志')

  await files.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(SVG) })
  const shown = page.getByRole('img', { name: logo.alt })
  await expect(shown).toBeVisible()
  await expect(page.getByText('这张图片不能用作标志')).toHaveCount(0)
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  // Drawn large, whatever size it names: its lines stay sharp on paper.
  const kept = (await host.call('office.status', {})).logo
  expect(kept).toMatchObject({ width: 640, height: 240 })
  await expectAccessible(page)
  await page.getByRole('heading', { name: logo.title, exact: true }).scrollIntoViewIfNeeded()
  if (process.env['QC_SHOTS']) await page.screenshot({ path: `${process.env['QC_SHOTS']}/logo.png` })

  const { documentId } = await seedMeeting(host, runId, '有标志的记录')
  const { base64 } = await host.call('document.pdf', { documentId })
  expect(Buffer.from(base64, 'base64').includes('/Subtype /Image')).toBe(true)

  await files.setInputFiles({ name: 'new.png', mimeType: 'image/png', buffer: logoPng(90, 30) })
  await expect.poll(async () => (await host.call('office.status', {})).logo?.width).toBe(90)
  await settings.button(logo.remove).click()
  await expect(shown).toHaveCount(0)
  const sheet = (await host.call('document.get', { documentId })).sheet as { letterhead: { logo?: object } }
  expect(sheet.letterhead.logo).toEqual(kept)
})
