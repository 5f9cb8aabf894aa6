import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DocumentState } from '../../../shared/engine/run.ts'
import { renditionOf, translated } from '../../../shared/sheet/signed.ts'
import { clientMeeting } from '../../../shared/workflows/ae/forms/client-meeting.form.ts'
import { goodMeeting, ME } from '../../../test/every-workflow/support/office.ts'
import {
  AM,
  documentIn,
  guest,
  HAND,
  hashOf,
  issuedRun,
  signed,
  staff,
} from '../../../test/every-workflow/support/signing.ts'
import { bare, render, textOf } from '../pdf/testing/read-pdf.ts'

const renditionFacts = (document: DocumentState) => ({
  zone: 'Asia/Shanghai',
  hash: hashOf(document),
  clientPlace: 'sig_client',
  form: clientMeeting,
})
const rendition = (document: DocumentState) => renditionOf(document, renditionFacts(document))
const printed = async (document: DocumentState) => (await render(rendition(document))).bytes

const byAe = signed(issuedRun(), 'sig_ae', staff(ME))
const byAll = signed(
  signed(byAe, 'sig_am', staff(AM), { how: { method: 'pin' }, hand: HAND, now: '2026-09-03T16:20:00+08:00' }),
  'sig_client',
  guest(),
  {
    how: { method: 'paper', scan: 'a'.repeat(64), signedOn: '2026-09-04' },
    now: '2026-09-05T09:00:00+08:00',
  },
)

/** Everything but the boxes. */
const body = (document: DocumentState) =>
  rendition(document).blocks.filter((block) => block.block !== 'signatures')

test('each signature makes a new rendition of the same words', () => {
  const [one, other] = [documentIn(issuedRun()), documentIn(byAll)]
  expect(body(other)).toEqual(body(one))
  expect(rendition(other).footer.centre).toBe(`MR-20260902-01 · ${hashOf(one).slice(0, 12)}`)
})

test('names, titles, dates, methods and witnesses can be read on the page', async () => {
  const text = bare(textOf(await printed(documentIn(byAll))))
  for (const said of [
    '林小舟',
    '2026-09-0309:00',
    '何远帆',
    '2026-09-0316:20',
    'PIN确认',
    '柯檬',
    '2026-09-04',
    '纸质签署',
    '见证人：林小舟',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('现场手写')
})

/** Dark pixels of all pages at 72 dpi. */
function ink(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'ink-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    const grey = execFileSync('pdftoppm', ['-r', '72', '-gray', join(folder, 'a.pdf')], {
      maxBuffer: 1 << 28,
    })
    return grey.reduce((sum, one) => sum + (one < 100 ? 1 : 0), 0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a hand leaves ink on the page', async () => {
  const document = documentIn(byAe)
  const blank = document.signatures.map((one) => ({ ...one, how: { ...one.how, strokes: [] as never } }))
  const without = await printed({ ...document, signatures: blank })
  // One stroke of 0.8 × 36 mm is at least eighty pixels at 72 dpi.
  expect(ink(await printed(document)) - ink(without)).toBeGreaterThan(60)
})

test('a signature under other words is not printed', () => {
  const document = documentIn(byAe)
  const changed = { ...document, answers: { ...document.answers, remarks: '后来加的' } }
  const said = JSON.stringify(rendition(changed))
  expect(said).toContain('内容已变更')
  expect(said).not.toContain('"strokes":[[')
})

test('a returned version prints no signature, a voided one its reason', () => {
  const document = documentIn(byAll)
  const returned = rendition({ ...document, state: 'returned' })
  expect(returned.mark).toBe('已退回')
  expect(
    returned.blocks
      .flatMap((one) => (one.block === 'signatures' ? one.boxes : []))
      .every((one) => one.signed === null),
  ).toBe(true)
  const stateAt = '2026-09-06T10:00:00+08:00'
  const voided = rendition({ ...document, state: 'voided', reason: '记错项目', stateAt })
  expect(voided.mark).toBe('已作废')
  expect(voided.blocks[0]).toMatchObject({ text: '本文件已于 2026-09-06 10:00 作废。原因：记错项目' })
})

test('silence stands in the client’s box and says what it does not cover', () => {
  const document = { ...documentIn(byAe), state: 'accepted' as const, stateAt: '2026-09-07T10:00:00+08:00' }
  const said = JSON.stringify(rendition(document))
  expect(said).toContain('视为确认')
  expect(said).toContain('价格、范围和日期的变更不在其内')
})

test('more signers than boxes get boxes of their own', () => {
  const document = documentIn(byAe)
  const twice = { ...document, signatures: [...document.signatures, ...document.signatures] }
  const boxes = rendition(twice).blocks.flatMap((one) => (one.block === 'signatures' ? one.boxes : []))
  expect(boxes.filter((one) => one.signed)).toHaveLength(2)
})

test('a translation says that nobody signed it', () => {
  const sheet = { ...documentIn(issuedRun(goodMeeting())).sheet, language: 'en' as const }
  expect(translated(sheet).mark).toBe('TRANSLATION, UNSIGNED')
})
