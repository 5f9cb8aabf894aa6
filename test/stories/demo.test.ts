import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Report, sha256Of } from '../../electron/cli/report.ts'
import { readStory } from '../../electron/cli/story/read.ts'
import type { Story } from '../../electron/cli/story/schema.ts'
import { AE_STORY } from './convert-samples.ts'
import { can, cli, has, ROOT, scratch } from './support.ts'

const LONG = 120_000
const story = readStory(AE_STORY)
const reportIn = (folder: string): Report => JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'))
const text = (path: string) => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
const han = (one: string) => Array.from(one).filter((character) => /\p{Script=Han}/u.test(character))

describe('the six contacts, played and printed', { timeout: LONG }, () => {
  let folder = ''
  let again = ''
  beforeAll(async () => {
    // Kept for the whole group: playing takes the time.
    folder = mkdtempSync(join(tmpdir(), 'qiancheng-demo-'))
    again = mkdtempSync(join(tmpdir(), 'qiancheng-demo-'))
    const [one, other] = await Promise.all([
      cli(['demo', '--out', '.'], folder),
      cli(['demo', '--out', '.'], again),
    ])
    expect([one.stderr, other.stderr]).toEqual(['', ''])
    return () => {
      for (const one of [folder, again]) rmSync(one, { recursive: true, force: true })
    }
  }, LONG)

  it('gives the sample’s six documents, the call and the one that was voided, none with a character missing', () => {
    const { documents, sheets } = reportIn(folder)
    expect(documents.map((one) => [one.number, one.onTime])).toEqual([
      ['MR-20260902-01', true],
      ['MR-20260921-01', true],
      ['MR-20260928-01', false],
      ['MR-20261008-01', true],
      ['MR-20261014-01', true],
      ['MR-20261110-01', true],
      ['MR-20261112-01', true],
      ['MR-20261112-02', true],
    ])
    expect(documents.flatMap((one) => one.missing)).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(
      [...[...documents, ...sheets].map((one) => one.file), 'documents.json'].toSorted(),
    )
  })

  it('plays every refusal of the story', () => {
    const refused = story.acts.flatMap((act, index) => (act.refused ? [[index, act.refused.code]] : []))
    expect(reportIn(folder).refusals.map((one) => [one.act, one.code])).toEqual(refused)
    expect(refused.length).toBeGreaterThan(20)
  })

  it('is the same on a second run: table, pages, and the record that goes along', ({ skip }) => {
    expect(unsealed(reportIn(again))).toEqual(unsealed(reportIn(folder)))
    skip(!has('pdfdetach'), 'pdfdetach is not on this machine')
    for (const { file } of reportIn(folder).documents) {
      const [one, other] = [join(folder, file), join(again, file)]
      expect(pixels(other)).toBe(pixels(one))
      expect(text(other)).toBe(text(one))
      expect({ ...recordIn(other), event: '' }).toEqual({ ...recordIn(one), event: '' })
    }
  })

  it('gives back every Chinese character that was typed', ({ skip }) => {
    skip(!has('pdftotext'), 'pdftotext is not on this machine')
    for (const { number, file } of reportIn(folder).documents) {
      const printed = text(join(folder, file)).replace(/\s/g, '')
      const lost = typedTexts(story, number).flatMap((one) =>
        han(one).filter((character) => !printed.includes(character)),
      )
      expect([number, lost]).toEqual([number, []])
    }
  })

  it('gives back whole sentences where they fit on a line', ({ skip }) => {
    skip(!has('pdftotext'), 'pdftotext is not on this machine')
    const late = reportIn(folder).documents.find((one) => one.number === 'MR-20260928-01')
    const printed = text(join(folder, late?.file ?? '')).replace(/\s/g, '')
    expect(printed).toContain('整理短片脚本批注时等待创作部核对,超出时限30分钟,已当日补发。')
    expect(printed).toContain('24小时30分')
  })

  it('embeds every font', ({ skip }) => {
    skip(!has('pdffonts'), 'pdffonts is not on this machine')
    for (const { file } of reportIn(folder).documents) {
      const fonts = execFileSync('pdffonts', [join(folder, file)], { encoding: 'utf8' })
        .split('\n')
        .slice(2, -1)
      expect(fonts.length).toBeGreaterThan(0)
      // name, type, encoding, emb, sub, uni, object id
      for (const font of fonts) expect(font).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/)
    }
  })

  it('needs no network', async ({ skip }) => {
    skip(!can('unshare', '-rn', 'true'), 'unshare -rn is not permitted on this machine')
    const alone = scratch()
    const ran = await cli(['demo', '--out', 'made'], alone, ['unshare', '-rn'])
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(unsealed(reportIn(join(alone, 'made')))).toEqual(unsealed(reportIn(folder)))
  })
})

/**
 * Each office salts the hashes of its journal, and each PDF carries the hash of its event: two offices never make the
 * same bytes. All else must be equal.
 */
function unsealed(report: Report) {
  const { documents, sheets } = report
  return {
    ...report,
    documents: documents.map((one) => ({ ...one, sha256: '', bytes: 0 })),
    sheets: sheets.map((one) => one.file),
  }
}

/** The hash of the rendered pages. */
function pixels(path: string): string {
  return sha256Of(execFileSync('pdftoppm', ['-r', '72', path], { maxBuffer: 1 << 27 }))
}

function recordIn(path: string): object {
  const file = join(scratch(), 'record.json')
  execFileSync('pdfdetach', ['-save', '1', '-o', file, path])
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** All texts somebody typed into a document's draft or at its issue. */
function typedTexts({ acts }: Story, number: string): readonly string[] {
  const issue = acts.find((act) => act.act === 'submit' && act.expect?.number === number)
  if (issue?.act !== 'submit') throw new Error(`nothing issues ${number}`)
  const kept = acts.flatMap((act) =>
    act.act === 'checkpoint' && act.draft === issue.draft && !act.refused ? [act.answers] : [],
  )
  const typed = JSON.stringify([...kept, { ...issue.answers, confirm_status: null }])
  return [...typed.matchAll(/"((?:[^"\\]|\\.)*)"(?!:)/g)].map((match) => match[1] ?? '')
}

describe('the folder it writes to', { timeout: LONG }, () => {
  it('may be its own of last time, but never holds anything else', async () => {
    const folder = scratch()
    expect((await cli(['demo', '--out', 'made'], folder)).code).toBe(0)
    expect((await cli(['demo', '--out', 'made'], folder)).code).toBe(0)
    const file = join(folder, 'made', reportIn(join(folder, 'made')).documents[0]?.file ?? '')
    writeFileSync(file, 'mine')
    const refused = await cli(['demo', '--out', 'made'], folder)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('nothing was written')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('is left alone when its documents.json is somebody else’s', async () => {
    const folder = scratch()
    writeFileSync(join(folder, 'documents.json'), '{"documents": []}')
    const refused = await cli(['demo', '--out', '.'], folder)
    expect([refused.code, refused.stdout]).toEqual([1, ''])
    expect(readdirSync(folder)).toEqual(['documents.json'])
  })
})

describe('the office it makes', { timeout: LONG }, () => {
  it('is kept with --data, and an existing one is never played into', async () => {
    const folder = scratch()
    expect((await cli(['demo', '--data', 'office', '--out', 'made'], folder)).code).toBe(0)
    expect(readdirSync(join(folder, 'office')).length).toBeGreaterThan(0)
    const refused = await cli(['demo', '--data', 'office', '--out', 'other'], folder)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('--data office is not empty')
    expect(readdirSync(folder)).not.toContain('other')
  })
})

describe('what it refuses', { timeout: LONG }, () => {
  it.each([
    [['demo', '--colour'], 2, "unknown option '--colour'"],
    [['paint'], 2, "unknown command 'paint'"],
    [['demo', '--story', 'nowhere.json'], 1, 'nowhere.json cannot be read'],
    [['demo', '--story', join(ROOT, 'README.md')], 1, 'is not JSON'],
  ])('%j', async (args, code, said) => {
    const ran = await cli(args, scratch())
    expect([ran.code, ran.stdout]).toEqual([code, ''])
    expect(ran.stderr).toContain(said)
    expect(ran.stderr).not.toMatch(/^\s+at /m)
  })

  it('a story that does not come out, naming the act, and writes nothing', async () => {
    const folder = scratch()
    const wrong = readFileSync(AE_STORY, 'utf8').replace('"elapsed": 1470', '"elapsed": 1469')
    writeFileSync(join(folder, 'wrong.json'), wrong)
    const ran = await cli(['demo', '--story', 'wrong.json', '--out', 'made'], folder)
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      /acts\[\d+\] submit at 2026-09-29T15:40:00\+08:00: expect\.answers\.elapsed should be 1469 but is 1470/,
    )
    expect(readdirSync(folder)).toEqual(['wrong.json'])
  })
})
