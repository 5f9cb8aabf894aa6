import { type ComplianceRow, compliance, lastAct } from '../../../shared/compliance/compliance.ts'
import { complianceSheet } from '../../../shared/compliance/compliance-sheet.ts'
import { Refusal, refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { fileName } from '../../../shared/values/numbers.ts'
import type { Core } from '../core.ts'
import { contextOf, openRun } from '../form-context.ts'
import { officeOf } from '../projections/office.ts'
import { peopleOf } from '../projections/people.ts'
import type { Session } from '../session.ts'
import { documentPdf } from './document-pdf.ts'
import type { Print } from './typesetter.ts'

export interface RunCompliance {
  readonly workflow: string
  readonly name: string
  readonly context: FormContext
  readonly rows: readonly ComplianceRow[]
}

/** How a run stands against its procedure, with those named who have left the office since. */
export function complianceOf(core: Core, session: Session, runId: string): RunCompliance {
  const { run, workflow } = openRun(core, runId)
  const context = contextOf(core, session, run)
  return {
    workflow: workflow.id,
    name: run.name,
    context,
    rows: compliance(workflow, context, peopleOf(core)),
  }
}

/** The same as it goes over the bridge; the contract's lists are not readonly. */
export function complianceOutput({ workflow, name, context, rows }: RunCompliance): Output<'run.compliance'> {
  return { workflow, name, asOf: lastAct(rows, context), rows: structuredClone(rows) as never }
}

/** 逐条对照表 as a PDF. It is kept nowhere: the record it is worked out of is. */
export async function compliancePdf(
  core: Core,
  session: Session,
  { runId, language }: Parsed<'run.compliancePdf'>,
): Promise<Print & { readonly fileName: string }> {
  const found = complianceOf(core, session, runId)
  const written = language ?? officeOf(core)?.language ?? refuse('notSetUp')
  return printCompliance(core, found, written, await pagesOf(core, session, found.rows))
}

const complianceFile = ({ context, name }: RunCompliance, language: DocumentLanguage): string =>
  fileName([context.run.code, wordsIn(language).compliance.title, name], 'pdf')

/** `pages`: of each document by its id, for whoever has counted them already. */
export async function printCompliance(
  core: Core,
  found: RunCompliance,
  language: DocumentLanguage,
  pages: ReadonlyMap<string, number>,
): Promise<Print & { readonly fileName: string }> {
  const { rows, context, workflow } = found
  const sheet = complianceSheet(rows, context, { workflow, language, pages })
  try {
    const print = await core.typesetter().typeset(sheet, { createdAt: lastAct(rows, context) })
    return { ...print, fileName: complianceFile(found, language) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse('pdfFailed', { params: { reference: core.errors.add('run.compliancePdf', error) } })
  }
}

/** Asked of the papers themselves: how far the print queue has come must not show on this page. */
async function pagesOf(
  core: Core,
  session: Session,
  rows: readonly ComplianceRow[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { documentId } of rows.flatMap((row) => row.papers)) {
    if (counts.has(documentId)) continue
    const { pages } = await documentPdf(core, session, { documentId })
    counts.set(documentId, pages)
  }
  return counts
}
