import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { logoPng } from '../pictures/testing/logo.ts'
import {
  discard,
  issueContact,
  newId,
  officeWithRun,
  reopen,
  type TestOffice,
} from '../test-support/office.ts'
import type { Ask } from '../test-support/typesetter.ts'
import { printed as fake, fakeTypesetter } from '../test-support/typesetter.ts'

let office: TestOffice
let runId: string
let asked: Ask[]

beforeEach(async () => {
  asked = []
  const startTypesetter = () =>
    fakeTypesetter((ask) => {
      asked.push(ask)
      return fake(ask)
    })
  ;({ office, runId } = await officeWithRun({ startTypesetter }))
})

afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const setLogo = (png: Buffer | null) =>
  office.call('office.setLogo', { commandId: newId(), png: png?.toString('base64') ?? null })
const logoOf = async (documentId: string) =>
  ((await office.call('document.get', { documentId })).sheet as Sheet).letterhead.logo
const issue = (end: string) => issueContact(office, runId, end)

test('a paper keeps the logo of its day', async () => {
  const before = await issue('2026-09-02T09:00:00+08:00')
  await setLogo(logoPng(60, 20))
  const first = (await office.call('office.status', {})).logo
  expect(first).toMatchObject({ width: 60, height: 20 })
  const under = await issue('2026-09-02T09:10:00+08:00')
  await setLogo(logoPng(30, 30, [0, 90, 0]))
  const later = await issue('2026-09-02T09:20:00+08:00')
  await setLogo(null)

  expect(await logoOf(before.documentId)).toBeUndefined()
  expect(await logoOf(under.documentId)).toEqual(first)
  expect(await logoOf(later.documentId)).toMatchObject({ width: 30, height: 30 })
  expect((await office.call('office.status', {})).logo).toBeNull()
})

test('the typesetter is handed the pixels a sheet names, also of a paper printed long after', async () => {
  const png = logoPng()
  await setLogo(png)
  const { documentId } = await issue('2026-09-02T09:00:00+08:00')
  await setLogo(null)
  await office.call('document.pdf', { documentId, language: 'en' })
  const translation = asked.find(({ sheet }) => sheet.language === 'en')
  const hash = translation?.sheet.letterhead.logo?.hash ?? ''
  const handed = [...(translation?.facts.pictures ?? [])].map(([of, bytes]) => [of, Buffer.from(bytes)])
  expect(handed).toEqual([[hash, png]])
})

test('the name and the rules change without the logo, and it without them', async () => {
  await setLogo(logoPng())
  const { settings, logo } = await office.call('office.status', {})
  const changed = { name: '新名字', phone: '', address: '' }
  if (!settings) throw new Error('not signed in')
  await office.call('office.change', { commandId: newId(), office: changed, settings })
  expect(await office.call('office.status', {})).toMatchObject({ office: changed, logo })
  await setLogo(null)
  expect(await office.call('office.status', {})).toMatchObject({ office: changed, logo: null })
})

test('it is there after closing and opening', async () => {
  await setLogo(logoPng())
  const { logo } = await office.call('office.status', {})
  office = await reopen(office)
  expect((await office.call('office.status', {})).logo).toEqual(logo)
})

test('what is no small PNG is refused and changes nothing', async () => {
  await setLogo(logoPng())
  const { logo } = await office.call('office.status', {})
  for (const bytes of [Buffer.from('<svg onload="x"/>'), logoPng().subarray(0, 40), logoPng(641, 2)]) {
    const input = { commandId: newId(), png: bytes.toString('base64') }
    expect(await office.refused('office.setLogo', input)).toMatchObject({ code: 'badPicture' })
  }
  expect((await office.call('office.status', {})).logo).toEqual(logo)
})
