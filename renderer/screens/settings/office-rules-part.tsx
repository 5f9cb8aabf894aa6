import { useMemo, useState } from 'react'
import { checkFields } from '../../../shared/forms/check-fields.ts'
import type { Problem } from '../../../shared/forms/problem.ts'
import type { AnyFieldWords, AnyFormWords } from '../../../shared/language/sheet-words.ts'
import {
  checkRules,
  officeRules,
  rulesAsAnswers,
  rulesFromAnswers,
} from '../../../shared/registers/office-rules.ts'
import { AnswersContext, FieldEnvironmentContext } from '../../fields/environment.ts'
import { Field } from '../../fields/field.tsx'
import { useOfficeContext } from '../../registers/office-context.ts'
import registers from '../../registers/registers.module.css'
import { useCommand } from '../../stores/command.ts'
import { useOffice } from '../../stores/office.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { sayProblem } from '../../wizard/say-problem.ts'

/** Limits, rates and the office as a party to contracts: what the forms of its workflows read. */
export function OfficeRulesPart({ mayChange }: { mayChange: boolean }) {
  const words = useWords()
  const { settings: its } = words.screens
  const { office, settings } = useOffice()
  const context = useOfficeContext()
  const [answers, setAnswers] = useState(() => rulesAsAnswers(settings))
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const { mutate, isPending, error } = useCommand('office.change')
  const labels = its.officeRules.fields as unknown as { readonly [key: string]: AnyFieldWords }
  const environment = useMemo(() => {
    const form = { fields: labels, says: {} } as unknown as AnyFormWords
    return { context, say: (problem: Problem) => sayProblem(problem, words, form) }
  }, [context, words, labels])
  const save = () => {
    const found = [...checkFields(officeRules, answers, [], { answers, context }), ...checkRules(answers)]
    setRefused(found)
    if (found.length > 0) return
    const { vatRates, party, ...rules } = rulesFromAnswers(answers, settings)
    mutate(
      { office, settings: { ...rules, vatRates: [...vatRates], party: { ...party } } },
      { onSuccess: () => notify({ text: its.saved, tone: 'ok' }) },
    )
  }
  return (
    <Card title={its.officeRules.title} note={its.officeRules.lead} padded>
      <FieldEnvironmentContext value={environment}>
        <AnswersContext value={answers}>
          <div className={registers.fields}>
            {Object.entries(officeRules).map(([key, spec]) => (
              <Field
                key={key}
                spec={spec}
                words={labels[key] ?? { label: key }}
                value={answers[key] ?? null}
                path={[key]}
                required={'required' in spec}
                problems={refused.filter((one) => one.at[0] === key)}
                onChange={(value) => setAnswers((now) => ({ ...now, [key]: value }))}
                onLeave={() => {}}
              />
            ))}
          </div>
        </AnswersContext>
      </FieldEnvironmentContext>
      <ErrorNotice fault={error} />
      <div className={registers.foot}>
        <Button
          tone="primary"
          pending={isPending}
          waitsFor={mayChange ? null : its.onlyManager}
          onPress={save}
        >
          {its.officeRules.save}
        </Button>
      </div>
    </Card>
  )
}
