import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { DocumentPage } from '../pages/document.ts'

/** What a reader who is not ours finds in a PDF. */
export function pdfText(bytes: Buffer, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'qiancheng-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    return execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text without the blanks that a layout puts between characters and lines. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

/** Saves the document on screen as a user does. */
export async function savePdf(page: Page): Promise<Download> {
  const document = new DocumentPage(page)
  const download = page.waitForEvent('download')
  await document.save.click()
  return download
}

export async function savedText(page: Page): Promise<string> {
  const download = await savePdf(page)
  return squeezed(pdfText(readFileSync(await download.path())))
}
