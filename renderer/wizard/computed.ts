import { withComputed } from '../../shared/forms/check.ts'
import type { Answers, FormContext } from '../../shared/forms/context.ts'
import type { AnyForm } from '../../shared/forms/form.ts'

interface Known {
  readonly context: FormContext
  readonly computed: Answers
}

const known = new WeakMap<Answers, Known>()

/** All that is worked out from these answers, once for every field that shows a part of it. */
export function computedOf(form: AnyForm, answers: Answers, context: FormContext): Answers {
  const before = known.get(answers)
  if (before?.context === context) return before.computed
  const computed = withComputed(form, answers, context)
  known.set(answers, { context, computed })
  return computed
}
