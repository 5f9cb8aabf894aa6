import { defineWorkflow, type Paper, type Step } from '../../engine/workflow.ts'
import type { FormContext } from '../../forms/context.ts'
import { projectCode } from '../../values/numbers.ts'
import { PAPERS } from './forms/index.ts'

export type PaperPrefix = keyof typeof PAPERS
export const PAPER_PREFIXES = Object.keys(PAPERS) as readonly PaperPrefix[]

const papers = (...prefixes: readonly PaperPrefix[]): readonly Paper[] =>
  prefixes.map((prefix) => ({ prefix, form: PAPERS[prefix] }))

const never = () => false

/** A contact may be recorded at any time of a project's life, so the step that asks for it stays open. */
const hasOpening = ({ documents }: FormContext): boolean =>
  documents.some((one) => one.form === 'client_meeting' && one.answers['is_opening'] === true)

function step(clause: number, prefixes: readonly PaperPrefix[], more: Partial<Step> = {}): Step {
  return {
    id: `clause${clause}`,
    clause,
    papers: papers(...prefixes),
    gate: null,
    repeats: false,
    isDone: never,
    ...more,
  }
}

/**
 * The advertising account executive's sixteen clauses. Papers that cannot be filled yet stand in their steps all the
 * same, so that the procedure is whole on screen and nobody takes a gap for a finished step.
 */
export const ae = defineWorkflow({
  id: 'ae',
  version: 1,
  steps: [
    step(1, ['RQ', 'MR']),
    step(2, ['MR', 'WO', 'CB'], {
      gate: {
        id: 'opening',
        waiting: (context) => (hasOpening(context) ? null : { code: 'opening', params: {} }),
      },
    }),
    step(3, ['IM']),
    step(4, ['IT', 'WS']),
    step(5, ['IM']),
    step(6, ['IR', 'RH']),
    step(7, ['PP', 'CR', 'CF']),
    step(8, ['MR'], { repeats: true }),
    step(9, ['SQ', 'QT']),
    step(10, ['CT']),
    step(11, ['RT', 'PN', 'CP']),
    step(12, ['PO', 'QC']),
    step(13, ['AC']),
    step(14, ['DN']),
    step(15, ['PN', 'RT']),
    step(16, ['AR']),
  ],
  code: ({ short, day, sequence }) => projectCode(short, day, sequence),
})
