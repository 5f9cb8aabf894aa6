import { refuse } from '../../../shared/contract/fault.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { type Problem, problem } from '../../../shared/forms/problem.ts'
import { rows, text } from '../../../shared/forms/read.ts'
import { attachmentOf } from '../attachments/attachments.ts'
import type { RecordParts } from '../projections/parts.ts'
import { faultIn } from './picture.ts'

/** Before anything is issued or entered: what is given as photographs can be printed. Refuses with the places. */
export function assertPictures(parts: RecordParts, form: AnyForm, answers: Answers): void {
  const problems = Object.entries(form.fields).flatMap(([key, spec]) =>
    spec.kind === 'attachment' && spec.pictures === 'only' ? unfit(parts, key, answers) : [],
  )
  if (problems.length > 0)
    refuse('problems', { problems: problems.map((one) => ({ ...one, at: [...one.at] })) })
}

function unfit(parts: RecordParts, key: string, answers: Answers): Problem[] {
  return rows(answers, key).flatMap((file, index) => {
    const kept = attachmentOf(parts, text(file, 'hash'))
    const why = kept ? faultIn(kept.bytes) : 'gone'
    return why ? [problem([key, index], 'pictureUnfit', { why })] : []
  })
}
