import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../../shared/contract/fault.ts'
import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import { openServices, type ServiceOptions } from '../index.ts'
import { quickCost } from '../keyring/index.ts'
import type { Clock, Ids, Services, Stopwatch } from '../ports.ts'
import { fakeTypesetter } from './typesetter.ts'

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  readonly set: (instant: string) => void
  readonly advance: (minutes: number) => void
}

export function fakeClock(instant = '2026-09-02T10:00:00+08:00'): FakeClock {
  let now = Date.parse(instant)
  return {
    now: () => now,
    set: (next) => {
      now = Date.parse(next)
    },
    advance: (minutes) => {
      now += minutes * 60_000
    },
  }
}

/** Time that passes only when a test says so; whoever sleeps is woken then. */
export interface FakeWatch extends Stopwatch {
  readonly pass: (ms: number) => void
  readonly napFor: (ms: number) => void
}

export function fakeWatch(): FakeWatch {
  let now = 0
  let asleep = 0
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>()
  const after = (ms: number, ring: () => void) => {
    const alarm = { at: now + ms, ring }
    alarms.add(alarm)
    return () => void alarms.delete(alarm)
  }
  return {
    now: () => now,
    asleep: () => asleep,
    sleep: (ms) => new Promise((done) => void after(ms, done)),
    after,
    pass: (ms) => {
      now += ms
      for (const alarm of [...alarms]) {
        if (alarm.at > now || !alarms.delete(alarm)) continue
        alarm.ring()
      }
    },
    napFor: (ms) => {
      asleep += ms
    },
  }
}

/** Ids in order: 00000000-0000-7000-8000-000000000001 and on. */
export function fakeIds(from = 1): Ids {
  let next = from
  return {
    next: () => {
      const tail = String(next).padStart(12, '0')
      next += 1
      return `00000000-0000-7000-8000-${tail}`
    },
  }
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'qiancheng-test-'))
}

/** An office in a folder of its own, with the few calls that most tests begin with. */
export interface TestOffice {
  readonly folder: string
  readonly clock: FakeClock
  readonly services: Services
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
  /** The value of a call that must succeed. */
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** The fault of a call that must be refused. */
  readonly refused: (name: string, input: unknown) => Promise<Fault>
  readonly close: () => Promise<void>
}

export async function openOffice(
  options: Partial<ServiceOptions> & { clock?: FakeClock } = {},
): Promise<TestOffice> {
  const folder = options.dataFolder ?? temporaryFolder()
  const clock = options.clock ?? fakeClock()
  const services = await openServices({
    startTypesetter: fakeTypesetter,
    keyringCost: CHEAP,
    ...options,
    dataFolder: folder,
    clock,
  })
  const ask = (name: string, input: unknown) => services.dispatch(name, input)
  return {
    folder,
    clock,
    services,
    ask: ask as TestOffice['ask'],
    call: async (name, input) => {
      const reply = await ask(name, input)
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
      return reply.value as Output<typeof name>
    },
    refused: async (name, input) => {
      const reply = await ask(name, input)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.fault
    },
    close: () => services.close(),
  }
}

/** What scrypt costs in tests; what it costs in earnest is asserted once (accounts/sign-in.test.ts). */
export const CHEAP = quickCost

export const newId = (): string => randomUUID()

export const SET_UP = {
  office: { name: '启明广告有限公司', phone: '010-5555 0101', address: '北京市朝阳区某路1号' },
  person: { name: '李婷', title: '客户主任', roles: ['ae' as const] },
  zone: 'Asia/Shanghai',
  language: 'zh-Hans' as const,
}

export const PASSPHRASE = '青山不改 long river 七'

export const CLIENT = {
  name: '青柠饮料有限公司',
  short: 'QNM',
  address: '上海市某路2号',
  contacts: [{ name: '王芳', title: '市场经理', channel: '邮件' as const, canSign: true }],
}

export async function setUp(office: TestOffice): Promise<string> {
  return (await office.call('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })).personId
}

export async function signIn(office: TestOffice, name = SET_UP.person.name, passphrase = PASSPHRASE) {
  return (await office.call('session.signIn', { name, passphrase })).personId
}

/** Closes an office, opens its folder again and signs in. */
export async function reopen(office: TestOffice, options: Parameters<typeof openOffice>[0] = {}) {
  await office.close()
  const next = await openOffice({ dataFolder: office.folder, clock: office.clock, ...options })
  await signIn(next)
  return next
}

export async function startRun(office: TestOffice, name = '春季新品推广', client = CLIENT): Promise<string> {
  return (await office.call('run.start', { commandId: newId(), workflow: 'ae', name, client })).runId
}

/** What completes a fresh draft of a short contact that ended at `end`. */
export function contactAnswers(end: string, more: Answers = {}): Answers {
  return {
    contact_mode: '电话',
    end_at: end,
    items: [
      {
        topic: null,
        discussion: null,
        conclusion: '主画面用绿色',
        state: '已确认',
        cost_impact: null,
        days_impact: null,
      },
    ],
    no_action: true,
    ...more,
  }
}

export async function openDraft(office: TestOffice, runId: string, draftId = newId()) {
  return office.call('draft.open', {
    commandId: newId(),
    draftId,
    runId,
    form: 'client_meeting',
    brief: true,
    revises: null,
  })
}

/** A contact recorded and issued, from draft to document. */
export async function issueContact(office: TestOffice, runId: string, end: string, more: Answers = {}) {
  const draft = await openDraft(office, runId)
  const { run } = await office.call('run.get', { runId })
  return office.call('form.submit', {
    commandId: newId(),
    runId,
    expectedVersion: run.version,
    draftId: draft.id,
    revises: null,
    form: 'client_meeting',
    answers: { ...draft.answers, ...contactAnswers(end, more) },
    language: 'zh-Hans',
  })
}

/** Set up, with one run. */
export async function officeWithRun(options: Parameters<typeof openOffice>[0] = {}) {
  const office = await openOffice(options)
  await setUp(office)
  return { office, runId: await startRun(office) }
}

/** Waits until something holds; fails after `seconds`. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 5): Promise<void> {
  for (let tries = 0; tries < seconds * 50; tries += 1) {
    if (await holds()) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('waited in vain')
}

export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
