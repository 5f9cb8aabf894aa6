import { kindOf } from '../../shared/forms/kinds.ts'
import type { Json } from '../../shared/values/json.ts'
import { useSay } from '../fields/use-say.ts'
import { useWords } from '../stores/words.ts'
import { useWizard } from './wizard-context.ts'

/** An answer as one reads it, for comparing two of them. */
export function useAnswerText(): (key: string, value: Json) => string {
  const { form, formWords, context } = useWizard()
  const { conflict } = useWords().screens.wizard
  const say = useSay(context.zone)
  return (key, value) => {
    const spec = form.fields[key]
    if (!spec || kindOf(spec).isEmpty(value)) return conflict.empty
    const printed = kindOf(spec).print(value, spec, say(formWords.fields[key] ?? { label: key }))
    if (printed.as === 'line' || printed.as === 'paragraph') return printed.text || conflict.empty
    if (printed.as === 'pictures') return printed.pictures.map((one) => one.caption).join('、')
    if (printed.as !== 'table') return conflict.empty
    const lines = printed.table.rows.map((row) => row.filter((cell) => cell !== '').join(' · '))
    return [conflict.rows({ count: lines.length }), ...lines].join('\n')
  }
}
