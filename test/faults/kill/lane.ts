import { PASSPHRASE, SET_UP } from '../../../electron/services/test-support/office.ts'
import { type HostProcess, killWhileStarting, startHostProcess } from './host-process.ts'
import { type Acknowledged, type Answer, at, check } from './ledger.ts'
import { type KillPlace, killPlace, verifyOffice } from './office.ts'
import { type Random, random } from './random.ts'
import { Refused, type Writer, writer } from './writer.ts'

export interface Found {
  kills: number
  killsDuringStart: number
  acknowledged: number
  documents: number
  /** One line for each promise that was not kept. */
  readonly lost: string[]
  readonly chainBreaks: string[]
}

const WRITERS = 4
/** Of one draft the host keeps the newest five answers, by design: a resend comes within seconds. */
const KEPT_ANSWERS = 5
const ABOUT_A_DRAFT = ['draft.open', 'draft.checkpoint']
const LONGEST_LOAD_MS = 800
const LONGEST_START_MS = 700
/** A journal is read from its beginning each time, so an office does not live for ever. */
const KILLS_PER_OFFICE = 40
const VERIFY_EVERY = 4

/** Leaves out commands whose replies the host need no longer know. */
function stillAnswered(news: readonly Acknowledged[]): Acknowledged[] {
  const seen = new Map<unknown, number>()
  const newestFirst = news.toReversed().filter(({ name, input }) => {
    if (!ABOUT_A_DRAFT.includes(name)) return true
    const nth = (seen.get(input['draftId']) ?? 0) + 1
    seen.set(input['draftId'], nth)
    return nth < KEPT_ANSWERS
  })
  return newestFirst.reverse()
}

export async function setUpOffice(place: KillPlace): Promise<void> {
  const person = { ...SET_UP.person, roles: ['manager' as const] }
  const host = await startHostProcess(place)
  await must(host, 'office.setUp', { ...SET_UP, person, passphrase: PASSPHRASE })
  await host.stop()
}

/** A host is locked after every start, so somebody signs in first. */
export async function startSignedIn(place: KillPlace): Promise<HostProcess> {
  const host = await startHostProcess(place)
  await must(host, 'session.signIn', { name: SET_UP.person.name, passphrase: PASSPHRASE })
  return host
}

async function must(host: HostProcess, name: string, input: object): Promise<void> {
  const reply = (await host.call(name, input)) as Answer
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
}

/** Asks after everything that was promised before the kill. */
export async function checkPromises(
  host: HostProcess,
  writers: readonly Writer[],
  promised: readonly Acknowledged[],
) {
  const drafts = await Promise.all(writers.map((one) => one.checkDraft(host)))
  const commands = []
  for (const one of promised) commands.push(await check(one, host))
  return [...drafts, ...commands].filter((wrong) => wrong !== null)
}

/** Works until the host is killed. A refusal is a finding; a broken connection is the point of it all. */
export async function loadAndKill(
  host: HostProcess,
  writers: readonly Writer[],
  afterMs: number,
): Promise<string[]> {
  const working = writers.map((one) => one.work(host).catch((error: unknown) => error))
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  await host.kill()
  const ends = await Promise.all(working)
  return ends.filter((end) => end instanceof Refused).map(String)
}

/** Every project once: a command whose answer was lost and that was sent again must not have been done twice. */
async function checkOnce(host: HostProcess, all: readonly Acknowledged[]): Promise<string[]> {
  const count = (name: string) => all.filter((one) => one.name === name).length
  const total = async (name: string) =>
    Number(at(await host.call(name, { offset: 0, count: 1 }), 'value', 'total'))
  const wrong = async (list: string, command: string) => {
    const [found, promised] = [await total(list), count(command)]
    return found === promised ? [] : [`${list}: ${found} instead of ${promised}`]
  }
  return [...(await wrong('run.list', 'run.start')), ...(await wrong('document.list', 'form.submit'))]
}

/** One office: killed again and again, asked after each kill, and after the last about everything. */
async function officeUnderKills(kills: number, chance: Random, found: Found): Promise<void> {
  const place = await killPlace()
  await setUpOffice(place)
  const all: Acknowledged[] = []
  const writers = Array.from({ length: WRITERS }, (_, index) => writer(`w${index}`, chance))
  let news: Acknowledged[] = []
  for (let kill = 1; kill <= kills; kill++) {
    if (chance.chance(0.1)) {
      await killWhileStarting(place, chance.below(LONGEST_START_MS))
      found.killsDuringStart += 1
    } else {
      const host = await startSignedIn(place)
      found.lost.push(...(await checkPromises(host, writers, stillAnswered(news))))
      found.lost.push(...(await loadAndKill(host, writers, chance.below(LONGEST_LOAD_MS))))
      news = writers.flatMap((one) => one.takeNews())
      all.push(...news)
    }
    found.kills += 1
    if (kill % VERIFY_EVERY === 0 || kill === kills) found.chainBreaks.push(...(await broken(place)))
  }
  await lastQuestions(place, writers, all, found)
  place.remove()
}

const broken = async (place: KillPlace) => [await verifyOffice(place)].filter((wrong) => wrong !== null)

async function lastQuestions(
  place: KillPlace,
  writers: readonly Writer[],
  all: Acknowledged[],
  found: Found,
) {
  const host = await startSignedIn(place)
  found.lost.push(...(await checkPromises(host, writers, stillAnswered(all))))
  for (const one of writers) await one.settle(host)
  all.push(...writers.flatMap((one) => one.takeNews()))
  found.lost.push(...(await checkOnce(host, all)))
  found.acknowledged += all.length
  found.documents += all.filter(({ name }) => name === 'form.submit').length
  await host.kill()
}

/** Kills hosts one after another until `kills` is reached. */
export async function killLane(seed: number, kills: number): Promise<Found> {
  const chance = random(seed)
  const found: Found = {
    kills: 0,
    killsDuringStart: 0,
    acknowledged: 0,
    documents: 0,
    lost: [],
    chainBreaks: [],
  }
  while (found.kills < kills) {
    await officeUnderKills(Math.min(KILLS_PER_OFFICE, kills - found.kills), chance, found)
  }
  return found
}
