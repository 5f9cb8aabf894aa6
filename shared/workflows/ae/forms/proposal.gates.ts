import type { FormGate } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { isRehearsed, passedReview, unreviewed } from '../facts.ts'

/** What is shown passed the review at the version that is shown, and was rehearsed; a director may let it through (domain 1.6). */
export const proposalGates: readonly FormGate[] = [
  {
    id: 'PP.review',
    soft: true,
    waiting: (answers, context) => {
      if (!passedReview(context)) return { code: 'review', params: {} }
      const open = unreviewed(context, rows(answers, 'options'))
      const works = open.map(({ name, version }) => `${name} ${version}`.trim()).join('、')
      return open.length === 0 ? null : { code: 'versions', params: { works } }
    },
  },
  {
    id: 'PP.rehearsal',
    soft: true,
    waiting: (answers, context) =>
      isRehearsed(
        context,
        rows(answers, 'options').filter((row) => text(row, 'name') !== ''),
      )
        ? null
        : { code: 'rehearsal', params: {} },
  },
]
