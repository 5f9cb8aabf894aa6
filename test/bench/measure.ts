import type { Sheet } from '../../shared/sheet/sheet.ts'
import { PAPERS } from './papers.ts'

/** Child process: one engine, one paper at a time as the parent asks for it; answers with milliseconds and bytes. */
const ENGINES: { readonly [name: string]: () => Promise<(sheet: Sheet) => Promise<Uint8Array>> } = {
  qiancheng: async () => {
    const { renderSheet } = await import('../../electron/services/pdf/render.ts')
    return async (sheet) => (await renderSheet(sheet, { createdAt: '2026-11-23T10:00:00+08:00' })).bytes
  },
  pdfmake: async () => (await import('../../electron/services/pdf/testing/stock.ts')).renderStock,
}

const load = ENGINES[process.argv[2] ?? '']
if (!load) throw new Error('which engine?')
const engine = await load()

process.on('message', async (name: string) => {
  const sheet = PAPERS[name]
  if (!sheet) return
  const from = performance.now()
  const bytes = await engine(sheet)
  process.send?.({ milliseconds: performance.now() - from, bytes: bytes.length })
})
process.send?.('ready')
