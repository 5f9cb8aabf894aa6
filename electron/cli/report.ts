import { createHash } from 'node:crypto'
import type { CallName, Input, Output } from '../../shared/contract/index.ts'
import type { Services } from '../services/ports.ts'
import { columns } from './columns.ts'
import type { Played } from './story/play.ts'
import type { MadeDocument, PlayedRefusal } from './story/world.ts'
import { Told } from './told.ts'

/** What `demo` made, as it stands in documents.json. */
export interface Report {
  readonly made_by: typeof MADE_BY
  readonly story: string
  readonly acts: number
  readonly documents: readonly PrintedDocument[]
  /** 逐条对照表 of each run. */
  readonly sheets: readonly { readonly file: string; readonly sha256: string }[]
  readonly refusals: readonly PlayedRefusal[]
}

export interface PrintedDocument {
  readonly number: string
  readonly title: string
  readonly file: string
  readonly issuedAt: string
  readonly onTime: boolean | null
  readonly pages: number
  readonly bytes: number
  readonly sha256: string
  /** Characters no embedded font has. */
  readonly missing: readonly string[]
}

export const MADE_BY = 'qiancheng demo'
/** Its name in the folder; by it the next demo knows which files are its own. */
export const REPORT_FILE = 'documents.json'

export interface Pages {
  readonly report: Report
  readonly files: ReadonlyMap<string, Buffer>
}

export async function printAll(services: Services, story: string, played: Played): Promise<Pages> {
  const files = new Map<string, Buffer>()
  const documents: PrintedDocument[] = []
  for (const made of played.documents) {
    const { bytes, ...facts } = await print(services, made)
    files.set(facts.file, bytes)
    documents.push(facts.printed)
  }
  const sheets = await compliance(services)
  for (const [file, bytes] of sheets) files.set(file, bytes)
  const { acts, refusals } = played
  return {
    report: { made_by: MADE_BY, story, acts, documents, sheets: sheets.map(signedFile), refusals },
    files,
  }
}

async function print(services: Services, made: MadeDocument) {
  const { documentId, number, title, fileName: file, issuedAt, onTime } = made
  const reply = await services.dispatch('document.pdf', { documentId })
  if (!reply.ok) throw new Told(`${number} could not be printed: ${reply.fault.code}`)
  const { base64, pages, missing } = reply.value as Output<'document.pdf'>
  const bytes = Buffer.from(base64, 'base64')
  const sha256 = sha256Of(bytes)
  const printed = { number, title, file, issuedAt, onTime, pages, bytes: bytes.length, sha256, missing }
  return { file, bytes, printed }
}

/** 逐条对照表 of every run that was played. */
async function compliance(services: Services): Promise<(readonly [string, Buffer])[]> {
  const { runs } = await ask(services, 'run.list', { offset: 0, count: 200 })
  const sheets = runs.map(async ({ id: runId }) => {
    const { fileName, base64 } = await ask(services, 'run.compliancePdf', { runId })
    return [fileName, Buffer.from(base64, 'base64')] as const
  })
  return Promise.all(sheets)
}

const signedFile = ([file, bytes]: readonly [string, Buffer]) => ({ file, sha256: sha256Of(bytes) })

async function ask<N extends CallName>(services: Services, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await services.dispatch(name, input)
  if (!reply.ok) throw new Told(`${name} was refused: ${reply.fault.code}`)
  return reply.value as Output<N>
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The same for people: two tables and a line. */
export function reportText({ documents, refusals, acts }: Report): string {
  const total = documents.reduce((sum, one) => sum + one.bytes, 0)
  return [
    columns([
      ['编号', '文件', '发出', '按时', '页', '字节', 'SHA-256', '缺字'],
      ...documents.map((one) => [
        one.number,
        one.title,
        one.issuedAt.slice(0, 16).replace('T', ' '),
        one.onTime === null ? '—' : one.onTime ? '是' : '否',
        String(one.pages),
        String(one.bytes),
        one.sha256.slice(0, 12),
        one.missing.join('') || '无',
      ]),
    ]),
    '',
    columns([
      ['被拒绝的操作', '原因', '位置'],
      ...refusals.map((one) => [one.note ?? one.kind, one.code, one.gate ?? one.problem ?? '']),
    ]),
    '',
    `${acts} 步，${documents.length} 份文件，${total} 字节，${refusals.length} 次拒绝，全部与剧本相符。`,
  ].join('\n')
}
