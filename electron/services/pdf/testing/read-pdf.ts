import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Block, Sheet } from '../../../../shared/sheet/sheet.ts'
import { type Printed, type PrintFacts, renderSheet } from '../render.ts'
import { MEETING } from './samples.ts'

export const FACTS: PrintFacts = { createdAt: '2026-11-21T08:00:00.000Z' }

/** A paper with the usual frame and these blocks. */
export function sheetOf(blocks: readonly Block[], over: Partial<Sheet> = {}): Sheet {
  return { ...MEETING, blocks, ...over }
}

export function render(sheet: Sheet): Promise<Printed> {
  return renderSheet(sheet, FACTS)
}

/** Runs a PDF tool on bytes; `{}` in the arguments stands for the file. */
export function withTool(tool: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const file = join(folder, 'paper.pdf')
  try {
    writeFileSync(file, bytes)
    return execFileSync(
      tool,
      args.map((arg) => (arg === '{}' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text of each page. */
export function pagesOf(bytes: Uint8Array): string[] {
  return withTool('pdftotext', ['-raw', '{}', '-'], bytes).split('\f').slice(0, -1)
}

export function textOf(bytes: Uint8Array): string {
  return pagesOf(bytes).join('\n')
}

/** Text without any white space. */
export function bare(text: string): string {
  return text.replace(/\s/gu, '')
}
