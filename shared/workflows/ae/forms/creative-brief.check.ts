import type { Answers } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'

/** 广告法 §9(3) forbids these in advertising; a proposition built on one cannot be shown. */
const ABSOLUTE = ['国家级', '最高级', '最佳'] as const

export function checkBrief(answers: Answers): Problem[] {
  return (['proposition', 'positioning'] as const).flatMap((key) => {
    const word = ABSOLUTE.find((one) => text(answers, key).includes(one))
    return word ? [problem([key], 'rule', { say: 'absoluteTerm', word })] : []
  })
}
