import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fuses } from '../../build/lib/fuses.mjs'
import {
  CLIENT,
  contactAnswers,
  newId,
  PASSPHRASE,
  SET_UP,
} from '../../electron/services/test-support/office.ts'
import { instantAt } from '../../shared/values/time.ts'
import { packagesOf, unexplained } from './allowed.ts'
import { type Desktop, startDesktop } from './desktop.ts'
import { filesOf, type Listed, type Packed, pack } from './pack.ts'
import { imported } from './reached.ts'

/** What `npm run package` makes: packed, taken apart, and started from its own files and nothing else. */

/** Elsewhere a package has another shape; the public checks make and start it there. */
const why = process.platform === 'linux' ? undefined : 'The package is taken apart on Linux only'

let packed: Packed
let files: readonly Listed[]
beforeAll(async () => {
  if (why) return
  packed = await pack()
  files = filesOf(packed.app)
}, 120_000)
afterAll(() => packed?.remove())
beforeEach(({ skip, task }) => skip(why !== undefined && !task.name.startsWith('a file nobody'), why))

test('every file in the archive is explained', () => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`the archive: ${files.length} files, ${(bytes / 2 ** 20).toFixed(1)} MiB`)
  expect(unexplained(files.map(({ path }) => path))).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})

test('a file nobody explained would be found', () => {
  const wrong = [
    'out/main/main.js.map',
    'shared/a.ts',
    'node_modules/zod/README.md',
    'node_modules/a/test/b.js',
  ]
  expect(unexplained([...wrong, 'package.json'])).toEqual(wrong)
})

test('its packages are the production tree of the lockfile, no more and no fewer', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const production = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev)
  const found = packagesOf(files.map(({ path }) => path))
  expect([...found].toSorted()).toEqual([...packagesOf(production)].toSorted())
})

test('every file of the host is reached from where it begins', () => {
  const host = files.map(({ path }) => path).filter((path) => path.startsWith('out/main/'))
  expect(host.toSorted()).toEqual(imported(packed.app, ['out/main/main.js', 'out/main/pdf-worker.js']))
})

test('beside the archive lie the program with its fuses, and the licences', async () => {
  const beside = filesOf(packed.folder).map(({ path }) => path)
  expect(beside).toContain('resources/THIRD-PARTY.txt')
  expect(beside).toContain('LICENSES.chromium.html')
  expect(beside.filter((path) => path.endsWith('.pak'))).toHaveLength(3)
  const wire = await getCurrentFuseWire(join(packed.folder, 'Qiancheng'))
  const set = Object.values(fuses).map(({ on }) => (on ? '1' : '0').charCodeAt(0))
  expect(Object.entries(wire).flatMap(([name, at]) => (name === 'version' ? [] : [at]))).toEqual(set)
})

test('it starts, serves its page, sets up an office and issues a paper set in its own fonts', async () => {
  const data = mkdtempSync(join(tmpdir(), 'qiancheng-package-data-'))
  const desktop = await startDesktop(packed.app, data)
  try {
    const page = await desktop.fetch('/')
    expect(desktop.shows).toEqual(['app://bundle/'])
    expect(page).toMatchObject({ status: 200, policy: expect.stringContaining("default-src 'none'") })
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page.text) ?? []
    expect((await desktop.fetch(script)).status).toBe(200)
    const pdf = await issueAndPrint(desktop)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // A subset of the typeface, embedded.
    expect(pdf.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSerifSC/)
    expect(await desktop.quit()).toBe(0)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}, 60_000)

async function issueAndPrint({ call }: Desktop): Promise<Buffer> {
  await call('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })
  const start = { commandId: newId(), workflow: 'ae', name: '春季新品推广', client: CLIENT }
  const { runId } = await call('run.start', start)
  const form = { runId, form: 'client_meeting', revises: null }
  const draft = await call('draft.open', { commandId: newId(), draftId: newId(), ...form, brief: true })
  const { run } = await call('run.get', { runId })
  const { documentId } = await call('form.submit', {
    commandId: newId(),
    ...form,
    expectedVersion: run.version,
    draftId: draft.id,
    answers: { ...draft.answers, ...contactAnswers(instantAt(Date.now() - 3_600_000, SET_UP.zone)) },
    language: 'zh-Hans',
  })
  return Buffer.from((await call('document.pdf', { documentId })).base64, 'base64')
}
