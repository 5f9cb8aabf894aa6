import { describe, expect, it } from 'vitest'
import { readStory } from '../../electron/cli/story/read.ts'
import type { DocumentFacts, FormContext } from '../../shared/forms/context.ts'
import { random } from '../faults/kill/random.ts'
import { PROJECT_STORY } from './convert-project.ts'
import { disordered, playLoosely } from './shuffle.ts'

/**
 * No order of acts reaches a state behind a closed gate. What must have come before what is written here a second time, from the
 * procedure's table (domain 1.6) and not from the gates' own code.
 */

const soak = Boolean(process.env['QC_SOAK'])
const plays = soak ? 60 : 4
const seed = Number(process.env['QC_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

const story = readStory(PROJECT_STORY)
/** The project alone. */
const own = story.acts.filter((act) => ('run' in act ? act.run === 'winter' : true))

/** What has to be there before a paper of this form goes out, and the soft gate a director may have opened instead. */
interface Before {
  readonly form: string
  readonly needs: string
  /** Places that have to be signed by then. */
  readonly signed?: readonly string[]
  readonly gate?: string
  readonly when?: (paper: DocumentFacts) => boolean
}

const BEFORE: readonly Before[] = [
  { form: 'work_order', needs: 'requirement' },
  { form: 'work_order', needs: 'client_meeting' },
  { form: 'creative_brief', needs: 'requirement' },
  { form: 'internal_timeline', needs: 'work_order', signed: ['sig_ae', 'sig_am', 'sig_director'] },
  { form: 'client_schedule', needs: 'internal_timeline', signed: ['sig_dept_confirms'] },
  { form: 'rehearsal', needs: 'internal_review' },
  { form: 'proposal', needs: 'internal_review', gate: 'PP.review' },
  { form: 'proposal', needs: 'rehearsal', gate: 'PP.rehearsal' },
  { form: 'change_request', needs: 'proposal' },
  { form: 'plan_confirmation', needs: 'proposal' },
  { form: 'supplier_quotes', needs: 'plan_confirmation', signed: ['sig_client'], gate: 'SQ.plan' },
  { form: 'quotation', needs: 'plan_confirmation', signed: ['sig_client'], gate: 'QT.plan' },
  { form: 'contract', needs: 'quotation', signed: ['sig_client'] },
  { form: 'receivables', needs: 'contract', signed: ['sig_client', 'sig_agency'] },
  { form: 'cash_plan', needs: 'contract', signed: ['sig_client', 'sig_agency'] },
  { form: 'payment_notice', needs: 'receivables' },
  { form: 'purchase_order', needs: 'supplier_quotes' },
  { form: 'purchase_order', needs: 'contract', signed: ['sig_client', 'sig_agency'], gate: 'PO.contract' },
  { form: 'acceptance', needs: 'qc_record' },
]

/** A further version has its own time; that it was there before is told by the day in its number. */
function wasThere({ version, number, issuedAt }: DocumentFacts, paper: DocumentFacts): boolean {
  const [, year, month, day] = /-(\d{4})(\d\d)(\d\d)-/.exec(number) ?? []
  return (
    issuedAt <= paper.issuedAt || (version > 1 && `${year}-${month}-${day}` < paper.issuedAt.slice(0, 10))
  )
}

const hadBefore = (context: FormContext, paper: DocumentFacts, { needs, signed = [] }: Before): boolean =>
  context.documents.some(
    (one) =>
      one.form === needs &&
      wasThere(one, paper) &&
      signed.every((place) => one.signed.some((each) => each.place === place && each.at <= paper.issuedAt)),
  )

const released = ({ releases }: FormContext, { id }: DocumentFacts, { gate }: Before): boolean =>
  gate !== undefined && releases.some((one) => one.gate === gate && one.usedBy === id)

const broken = (context: FormContext): string[] =>
  context.documents.flatMap((paper) =>
    BEFORE.filter(
      (rule) =>
        rule.form === paper.form && !hadBefore(context, paper, rule) && !released(context, paper, rule),
    ).map((rule) => `${paper.number} at ${paper.issuedAt} without ${rule.needs}`),
  )

describe(`acts left out and moved about (QC_SEED=${seed})`, { timeout: plays * 60_000 }, () => {
  it('in their own order all papers come to be: the check sees the whole way', async () => {
    const context = await playLoosely(story, own, 'winter')
    expect(broken(context)).toEqual([])
    expect(new Set(context.documents.map((one) => one.form)).size).toBe(23)
  })

  it.for(Array.from({ length: plays }, (_, index) => index))('disorder %i', async (index) => {
    const chance = random(seed + index)
    const disorder = { dropped: chance.below(12), swapped: chance.below(40), chance }
    const context = await playLoosely(story, disordered(own, disorder), 'winter')
    expect(context.documents.length).toBeGreaterThan(0)
    expect(broken(context)).toEqual([])
  })
})
