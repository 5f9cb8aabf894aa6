import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Random, random } from '../faults/kill/random.ts'
import { type AnyName, type Desktop, EVERY_NAME, fireDesktop } from './ipc-fire/desktop.ts'
import { faultIn, MOST_MS, type Shot, shoot } from './ipc-fire/fire.ts'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const soak = Boolean(process.env['QC_SOAK'])
const perCall = soak ? 10_000 : 200
/** Other chance each time in the long run; the short one must say the same of the same sources. */
const seed = Number(process.env['QC_SEED'] ?? (soak ? Math.floor(Math.random() * 2 ** 31) : 20_261_126))

let desktop: Desktop
beforeAll(async () => {
  desktop = await fireDesktop()
}, 60_000)
afterAll(async () => {
  await desktop.office.close()
  desktop.remove()
})

interface Found {
  messages: Record<Shot['kind'], number>
  slowestMs: number
  slowestCpuMs: number
  readonly slow: string[]
  readonly wrong: string[]
  readonly effects: string[]
}

function note(found: Found, name: AnyName, shot: Shot): void {
  found.messages[shot.kind] += 1
  found.slowestMs = Math.max(found.slowestMs, shot.wallMs)
  found.slowestCpuMs = Math.max(found.slowestCpuMs, shot.cpuMs)
  if (shot.cpuMs >= MOST_MS) found.slow.push(`${name}: ${shot.how}: ${shot.cpuMs.toFixed(0)} ms`)
  const wrong = faultIn(shot)
  if (wrong) found.wrong.push(`${name}: ${shot.kind}: ${shot.how}: ${wrong}`)
}

/** What is different after so many messages that should have done nothing. */
async function fireAt(name: AnyName, found: Found, chance: Random): Promise<void> {
  const before = desktop.bytes()
  const told = desktop.window.webContents.sent.length
  for (let turn = 0; turn < perCall; turn += 1) note(found, name, await shoot(desktop, name, chance))
  if (desktop.bytes() !== before) found.effects.push(`${name}: the office's files changed`)
  if (desktop.window.webContents.sent.length !== told)
    found.effects.push(`${name}: screens were told of a change`)
  const { state } = await desktop.office.call('office.status', {})
  if (state !== 'open') found.effects.push(`${name}: the office is ${state}`)
}

function writeFigures(found: Found, seconds: number): void {
  const { messages, slowestMs, slowestCpuMs } = found
  const figures = {
    calls: EVERY_NAME.length,
    messagesPerCall: perCall,
    forgedSenders: messages.sender,
    malformedNames: messages.name,
    malformedInputs: messages.input,
    effects: found.effects.length,
    wrongReplies: found.wrong.length,
    slowestCpuMs: Number(slowestCpuMs.toFixed(1)),
    slowestMs: Number(slowestMs.toFixed(1)),
    seed,
    seconds: Math.round(seconds),
  }
  const folder = join(import.meta.dirname, '../../test-results/figures')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ipc-fire.json'), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(`ipc-fire: ${JSON.stringify(figures)}`)
}

test(
  'malformed messages to every call: no effect, nothing told, each soon',
  async () => {
    console.log(`ipc-fire: QC_SEED=${seed}`)
    const [chance, since] = [random(seed), performance.now()]
    const messages = { sender: 0, name: 0, input: 0 }
    const found: Found = { messages, slowestMs: 0, slowestCpuMs: 0, slow: [], wrong: [], effects: [] }
    for (const name of EVERY_NAME) await fireAt(name, found, chance)
    writeFigures(found, (performance.now() - since) / 1_000)
    expect(found.wrong.slice(0, 20)).toEqual([])
    expect(found.effects).toEqual([])
    expect(found.slow).toEqual([])
    expect(({} as { isManager?: boolean }).isManager).toBeUndefined()
  },
  soak ? 60 * 60_000 : 120_000,
)

test('control: the same messages, right and from our page, do have an effect', async () => {
  const [before, told] = [desktop.bytes(), desktop.window.webContents.sent.length]
  expect(await desktop.send(desktop.ours(), 'run.start', desktop.right('run.start'))).toMatchObject({
    ok: true,
  })
  expect(desktop.bytes()).not.toBe(before)
  expect(desktop.window.webContents.sent.length).toBeGreaterThan(told)
})

test('an attached file may be as large as on the other host', async () => {
  const file = { commandId: crypto.randomUUID(), name: '现场照片.jpg', base64: 'A'.repeat(4 * 1024 * 1024) }
  expect(await desktop.send(desktop.ours(), 'attachment.add', file)).toMatchObject({ ok: true })
})

test('control: a reply that lets through or tells is found', () => {
  const refused = { ok: false, fault: { code: 'badInput', params: {}, problems: [], differs: [] } }
  expect(faultIn({ kind: 'input', reply: refused })).toBeNull()
  expect(faultIn({ kind: 'sender', reply: refused })).toBe('refused as badInput')
  expect(faultIn({ kind: 'input', reply: { ok: true, value: {} } })).toMatch(/no refusal/)
  for (const path of ['/home/x/office.db', 'C:\\x', 'a\n    at f (x', 'electron/x.ts', 'TypeError: x'])
    expect(faultIn({ kind: 'input', reply: { ...refused, path } })).toMatch(/tells too much/)
})
