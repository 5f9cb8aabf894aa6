import type { Output } from '../../../shared/contract/index.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import type { Prepare, Ready } from './acts.ts'
import { differences } from './compare.ts'
import { handOf, scanOf, slip } from './hand.ts'
import type { ActOf } from './schema.ts'
import { formIn, withStaff } from './staff.ts'
import { type StandingCheck, standingWrong } from './standing.ts'
import { call, idOf, must, type World } from './world.ts'

const NO_HASH = '0'.repeat(64)

type AtPlace = ActOf<'sign' | 'returnDocument' | 'decline'>

/** What every act at a place sends: the document as it was shown, and who says so with which PIN. */
async function atPlace(world: World, act: AtPlace) {
  const documentId = idOf(world.documents, act.document)
  const shown = await must(world, 'sign.places', { documentId })
  const pin = act.pin ?? world.story.people.find((one) => one.key === act.by)?.pin ?? ''
  const who = { personId: idOf(world.staff, act.by).id, pin }
  const deputyFor = act.deputyFor === undefined ? null : idOf(world.staff, act.deputyFor).id
  const signer = act.guest
    ? { kind: 'guest' as const, ...act.guest, witness: who }
    : { kind: 'staff' as const, ...who, deputyFor }
  const version = act.version ?? shown.version
  return { commandId: world.ids.next(), documentId, version, place: act.place, signer, shown }
}

const standsAs = (world: World, act: StandingCheck) => () => standingWrong(world, act)

const sign: Prepare<'sign'> = async (world, act) => {
  const { shown, ...input } = await atPlace(world, act)
  const name = act.guest?.name ?? idOf(world.staff, act.by).name
  const how = methodOf(world, act, name)
  return {
    play: () => call(world, 'form.sign', { ...input, hash: act.hash ?? shown.hash, how }),
    wrong: standsAs(world, act),
  }
}

function methodOf(world: World, act: ActOf<'sign'>, name: string) {
  switch (act.how) {
    case 'drawn':
      return { method: act.how, ...(act.slip ? slip() : handOf(name)) }
    case 'pin':
      return { method: act.how }
    case 'spoken':
      return { method: act.how, words: act.words ?? '' }
    case 'paper': {
      const scan = act.scan === undefined ? NO_HASH : idOf(world.attachments, act.scan)
      return { method: act.how, scan, signedOn: act.signedOn ?? act.at.slice(0, 10) }
    }
  }
}

const returnDocument: Prepare<'returnDocument'> = (world, act) => refusing(world, act, 'form.return')
const decline: Prepare<'decline'> = (world, act) => refusing(world, act, 'form.decline')

async function refusing(
  world: World,
  act: ActOf<'returnDocument' | 'decline'>,
  name: 'form.return' | 'form.decline',
): Promise<Ready> {
  const { shown: _shown, ...input } = await atPlace(world, act)
  return { play: () => call(world, name, { ...input, reason: act.reason }), wrong: standsAs(world, act) }
}

/** A document and the version of its run that is seen now. */
async function seen(world: World, document: string) {
  const documentId = idOf(world.documents, document)
  const { document: summary } = await must(world, 'document.get', { documentId })
  const { run, context } = await must(world, 'run.get', { runId: summary.runId })
  return { documentId, summary, run, context }
}

const voidDocument: Prepare<'void'> = async (world, act) => {
  const { documentId, run } = await seen(world, act.document)
  const input = { commandId: world.ids.next(), documentId, expectedVersion: run.version, reason: act.reason }
  return { play: () => call(world, 'document.void', input), wrong: standsAs(world, act) }
}

const acceptSilence: Prepare<'acceptSilence'> = async (world, act) => {
  const { documentId, run } = await seen(world, act.document)
  const agreement = act.agreement === undefined ? NO_HASH : idOf(world.attachments, act.agreement)
  const input = { commandId: world.ids.next(), documentId, expectedVersion: run.version, agreement }
  return { play: () => call(world, 'document.acceptSilence', input), wrong: standsAs(world, act) }
}

const revise: Prepare<'revise'> = async (world, act) => {
  const { documentId, summary, run } = await seen(world, act.document)
  const draftId = world.ids.next()
  const { form, runId, language } = summary
  const about = { draftId, runId, form, revises: documentId }
  const opened = await call(world, 'draft.open', { commandId: world.ids.next(), ...about, brief: false })
  const typed = withStaff(formIn(run.workflow, form), act.answers, world)
  const answers = { ...(opened.ok ? opened.value.answers : {}), ...typed }
  const expectedVersion = act.seenVersion ?? run.version
  const input = { commandId: world.ids.next(), ...about, expectedVersion, answers, language }
  return {
    play: () => call(world, 'form.submit', input),
    wrong: standsAs(world, act),
    tidy: async () => {
      await call(world, 'draft.discard', { commandId: world.ids.next(), draftId })
    },
  }
}

const look: Prepare<'look'> = async (world, act) => {
  const documentId = idOf(world.documents, act.document)
  return { play: () => call(world, 'sign.places', { documentId }), wrong: standsAs(world, act) }
}

const attach: Prepare<'attach'> = async (world, act) => {
  const bytes = act.text === undefined ? scanOf(act.name) : Buffer.from(act.text)
  const input = { commandId: world.ids.next(), name: act.name, base64: bytes.toString('base64') }
  return {
    play: () => call(world, 'attachment.add', input),
    wrong: async (value) => {
      world.attachments.set(act.key, (value as Output<'attachment.add'>).hash)
      return []
    },
  }
}

const board: Prepare<'board'> = async (world, act) => ({
  play: () => call(world, 'sign.board', { offset: 0, count: 200 }),
  wrong: async (value) => differences(act.expect as JsonObject, value as Json, ['expect']),
})

const history: Prepare<'history'> = async (world, act) => {
  const { documentId, summary } = await seen(world, act.document)
  return {
    play: () => call(world, 'history.list', { runId: summary.runId, documentId, offset: 0, count: 200 }),
    wrong: async (value) => {
      const { entries } = value as Output<'history.list'>
      return differences(act.expect as Json, entries as unknown as Json, ['expect'])
    },
  }
}

export const SIGNING_ACTS = {
  sign,
  returnDocument,
  decline,
  void: voidDocument,
  acceptSilence,
  revise,
  look,
  attach,
  board,
  history,
}
