import type { Evidence } from '../../../shared/compliance/compliance.ts'
import { type Reading, reasonText, spanText } from '../../../shared/compliance/reason-text.ts'
import { gateOf } from '../../../shared/engine/gates.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import { formTitle, stepClause, stepTitle } from '../../../shared/language/workflow-words.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { IndexFacts } from './index-page.ts'
import { escaped, linkTo, type Row, table } from './plain-html.ts'

/** Every clause with the files that show it. */
export function clauseTable(facts: IndexFacts): string {
  const { rows, workflow } = facts
  const reading = readingOf(facts)
  const { words } = reading
  const { columns, states, separator } = words.compliance
  const lines = rows.map(
    (row): Row => [
      String(row.clause),
      escaped(`${stepTitle(words, workflow, row.step)}：${stepClause(words, workflow, row.step)}`),
      escaped(states[row.state]),
      escaped(row.by.join(separator)),
      escaped(spanText(row, reading)),
      row.papers.map((one) => fileOf(one, facts)).join('<br>'),
      row.reasons.map((one) => escaped(reasonText(one, reading))).join('<br>'),
    ],
  )
  return table(Object.values(columns), lines)
}

const readingOf = ({ workflow, language, context: { zone } }: IndexFacts): Reading => ({
  words: wordsIn(language),
  workflow,
  zone,
})

function fileOf({ documentId, number }: Evidence, { entries }: IndexFacts): string {
  const file = entries.find((one) => one.documentId === documentId)?.file
  return file === undefined ? escaped(number) : linkTo(file, number)
}

/** Soft gates that were opened: who, when, why (domain 1.6: every override stands on the archive index). */
export function releaseTable(facts: IndexFacts): string {
  const { context, workflow } = facts
  const { words, zone } = readingOf(facts)
  const { releases } = words.compliance
  if (context.releases.length === 0) return `<p>${escaped(releases.none)}</p>`
  const rows = context.releases.map(
    ({ gate, by, at, reason }): Row =>
      [formTitle(words, paperOf(workflow, gate)), by, writeInstant(at, zone), reason].map(escaped),
  )
  return table([releases.paper, releases.by, releases.at, releases.why], rows)
}

/** Id of the form a gate stands before; its own name where this version does not know it. */
function paperOf(workflow: string, gate: string): string {
  const known = workflowOf(workflow)
  return (known && gateOf(known, gate)?.form.id) ?? gate
}
