import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output, Reply } from '../shared/contract/index.ts'
import type { Ids, Services } from './services/ports.ts'

/** A folder that is gone when the program ends. */
export function throwAwayFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'qiancheng-demo-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

const asker =
  ({ dispatch }: Pick<Services, 'dispatch'>): Ask =>
  async <N extends CallName>(name: N, input: Input<N>) => {
    const reply = (await dispatch(name, input)) as Reply<Output<N>>
    if (!reply.ok) throw new Error(`demo: ${name} was refused (${reply.fault.code})`)
    return reply.value
  }

const OFFICE = { name: '示例广告有限公司', phone: '021-5555 0100', address: '上海市示例路 1 号' }
const PERSON = { name: '林晓', title: '客户执行', roles: ['manager' as const, 'ae' as const] }
/** Of a throw-away office with invented people in it; said in the guide, for whoever locks the demo. */
export const DEMO_PASSPHRASE = '夏日茶饮，山间的第一杯'
const CLIENT = {
  name: '示例茶饮有限公司',
  short: 'CHAYIN',
  address: '上海市示例路 88 号',
  contacts: [{ name: '周敏', title: '品牌经理', channel: '微信' as const, canSign: true }],
}

/** An office with one project and a meeting record begun, made with the same calls the screens use. */
export async function fillDemo(services: Pick<Services, 'dispatch'>, { next }: Ids): Promise<void> {
  const ask = asker(services)
  const zone = 'Asia/Shanghai'
  const facts = { office: OFFICE, person: PERSON, zone, language: 'zh-Hans' as const }
  await ask('office.setUp', { ...facts, passphrase: DEMO_PASSPHRASE })
  const start = { workflow: 'ae', name: '夏季新品上市推广', client: CLIENT }
  const { runId } = await ask('run.start', { commandId: next(), ...start })
  const draft = { draftId: next(), runId, form: 'client_meeting', brief: false, revises: null }
  await ask('draft.open', { commandId: next(), ...draft })
}
