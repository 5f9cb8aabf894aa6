import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { FACTS, sheetOf, textOf } from './testing/read-pdf.ts'
import { DRAFT, MEETING } from './testing/samples.ts'
import { Superseded, startTypesetter, TypesetFailed, type Typesetter } from './typesetter.ts'
import { workerFile } from './worker-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'typesetter-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A worker that does as told by the form name of each sheet. */
const puppet = join(folder, 'puppet.mjs')
const lives = join(folder, 'lives')
writeFileSync(
  puppet,
  `import { parentPort } from 'node:worker_threads'
   import { appendFileSync, readFileSync } from 'node:fs'
   appendFileSync(${JSON.stringify(lives)}, '+')
   parentPort.on('message', ({ id, sheet, leave }) => {
     if (leave) return parentPort.close()
     const life = readFileSync(${JSON.stringify(lives)}, 'utf8').length
     if (sheet.form === 'always-crash') throw new Error('boom')
     if (sheet.form === 'crash-once' && life === 1) process.exit(3)
     if (sheet.form === 'hang') for (;;);
     if (sheet.form === 'fault') return parentPort.postMessage({ id, fault: 'no such thing' })
     setTimeout(() => parentPort.postMessage({ id, printed: { bytes: new Uint8Array([life]), missing: [], pages: 1 } }), 20)
   })`,
)

let typesetter: Typesetter
afterEach(() => typesetter.close())

function startPuppet(timeLimit = 5000): Typesetter {
  writeFileSync(lives, '')
  typesetter = startTypesetter({ worker: pathToFileURL(puppet), timeLimit, leaveLimit: 200 })
  return typesetter
}
const form = (name: string) => sheetOf([], { form: name })

describe('the real worker', () => {
  test('prints, one after another', async () => {
    typesetter = startTypesetter()
    const [first, second] = await Promise.all([
      typesetter.typeset(MEETING, FACTS),
      typesetter.typeset(DRAFT, FACTS),
    ])
    expect(first.pages).toBe(2)
    expect(textOf(first.bytes)).toContain('山间第一杯')
    expect(second.pages).toBe(3)
    expect(second.missing).toEqual([])
  })
})

describe('the queue', () => {
  test('a waiting preview gives way to a newer one with its key, and only then', async () => {
    const { typeset } = startPuppet()
    const begun = typeset(form('a'), FACTS, { lane: 'preview', key: 'k' })
    const waiting = typeset(form('b'), FACTS, { lane: 'preview', key: 'k' })
    const other = typeset(form('c'), FACTS, { lane: 'preview', key: 'other' })
    const document = typeset(form('d'), FACTS)
    const newest = typeset(form('e'), FACTS, { lane: 'preview', key: 'k' })
    await expect(waiting).rejects.toBeInstanceOf(Superseded)
    await expect(Promise.all([begun, other, document, newest])).resolves.toHaveLength(4)
  })

  test('a preview goes before documents that wait', async () => {
    const { typeset } = startPuppet()
    const order: string[] = []
    const note = (name: string) => () => void order.push(name)
    await Promise.all([
      typeset(form('a'), FACTS).then(note('a')),
      typeset(form('b'), FACTS).then(note('b')),
      typeset(form('p'), FACTS, { lane: 'preview' }).then(note('preview')),
    ])
    expect(order).toEqual(['a', 'preview', 'b'])
  })

  test('closing rejects what waits and what comes', async () => {
    const { typeset, close } = startPuppet()
    const jobs = [typeset(form('hang'), FACTS), typeset(form('a'), FACTS)]
    const outcomes = Promise.allSettled(jobs)
    await close()
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { reason: 'closed' } })
    await expect(typeset(form('a'), FACTS)).rejects.toMatchObject({ reason: 'closed' })
  })
})

describe('a worker in trouble', () => {
  test('that crashes is replaced and the paper printed after all', async () => {
    const printed = await startPuppet().typeset(form('crash-once'), FACTS)
    expect(printed.bytes[0]).toBe(2)
  })

  test('that crashes again is given up, and the next paper still comes', async () => {
    const { typeset } = startPuppet()
    await expect(typeset(form('always-crash'), FACTS)).rejects.toMatchObject({ reason: 'crashed' })
    await expect(typeset(form('a'), FACTS)).resolves.toMatchObject({ pages: 1 })
  })

  test('that hangs is stopped at the time limit, and the next paper still comes', async () => {
    const { typeset } = startPuppet(4_000)
    const hung = typeset(form('hang'), FACTS)
    const next = typeset(form('a'), FACTS)
    await expect(hung).rejects.toMatchObject({ reason: 'too-slow' })
    await expect(next).resolves.toMatchObject({ pages: 1 })
  })

  test('whose paper cannot be made says why', async () => {
    await expect(startPuppet().typeset(form('fault'), FACTS)).rejects.toThrow(TypesetFailed)
  })
})

describe("the worker's file", () => {
  test('is found beside the source, beside a bundle and above a folder of chunks', () => {
    typesetter = { typeset: () => Promise.reject(new Error()), close: async () => {} }
    writeFileSync(join(folder, 'pdf-worker.js'), '')
    const bundled = pathToFileURL(join(folder, 'pdf-worker.js')).href
    expect(workerFile().href).toMatch(/worker\.ts$/)
    expect(workerFile(pathToFileURL(join(folder, 'main.js')).href).href).toBe(bundled)
    expect(workerFile(pathToFileURL(join(folder, 'chunks', 'typesetter.js')).href).href).toBe(bundled)
  })
})
