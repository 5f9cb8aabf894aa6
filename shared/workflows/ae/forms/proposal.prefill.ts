import type { Answers } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { carried, carriedFrom, contractInForce, every, passedReview } from '../facts.ts'

export const round: Prefill = (context) => ({
  value: every(context, 'proposal').length + 1,
  source: { code: 'rule' },
})

/** The day that was rehearsed for; of a round that was proposed already it is over. */
export const presentedAt: Prefill = (context) => {
  const planned = carriedFrom(context, 'rehearsal', 'proposal_at')
  const taken = every(context, 'proposal').map(({ answers }) => text(answers, 'presented_at'))
  return planned && !taken.includes(String(planned.value)) ? planned : undefined
}

/** The works that passed the internal review, at that version. */
export const options: Prefill = (context) => {
  const review = passedReview(context)
  const works = rows(review?.answers ?? {}, 'works')
  if (!review || works.length === 0) return undefined
  return carried(review, works.map(optionOf) as unknown as Json)
}

const optionOf = (row: Answers): Answers => ({
  name: row['name'] ?? null,
  version: row['version'] ?? null,
  opinion: null,
  result: null,
})

/** Agreed in the contract, else quoted, else the office's own rule. */
export const roundsIncluded: Prefill = (context) => {
  const contract = contractInForce(context)
  const agreed = contract?.answers['rounds_included']
  if (contract && typeof agreed === 'number') return carried(contract, agreed)
  return (
    carriedFrom(context, 'quotation', 'rounds_included') ?? {
      value: context.settings.includedRounds,
      source: { code: 'default' },
    }
  )
}
