import { useMemo, useState } from 'react'
import { checkFields } from '../../shared/forms/check-fields.ts'
import type { Answers, RegisterId } from '../../shared/forms/context.ts'
import type { Problem } from '../../shared/forms/problem.ts'
import { REGISTERS } from '../../shared/registers/registry.ts'
import type { Json } from '../../shared/values/json.ts'
import { AnswersContext, FieldEnvironmentContext } from '../fields/environment.ts'
import { Field } from '../fields/field.tsx'
import { isWide } from '../fields/width.ts'
import { useCommand } from '../stores/command.ts'
import { faultOf } from '../stores/fault.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { useOfficeContext } from './office-context.ts'
import { fieldWordsOf, sayRegisterProblem } from './register-words.ts'
import styles from './registers.module.css'

interface EntryEditorProps {
  readonly register: RegisterId
  readonly entryId: string
  /** As the list showed it; empty for a new one. */
  readonly before: Answers
  readonly isNew: boolean
  readonly onDone: () => void
}

/** One entry, written as a whole. */
export function EntryEditor({ register, entryId, isNew, onDone, before }: EntryEditorProps) {
  const words = useWords()
  const { registers } = words
  const context = useOfficeContext()
  const [answers, setAnswers] = useState<Answers>(before)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const save = useCommand('register.save')
  const remove = useCommand('register.remove')
  const { fields, check } = REGISTERS[register]
  const environment = useMemo(
    () => ({
      context,
      say: (problem: Problem) => sayRegisterProblem(problem, words, register),
    }),
    [context, words, register],
  )
  const done = (text: string) => {
    notify({ tone: 'ok', text })
    onDone()
  }
  const send = () => {
    const found = [...checkFields(fields, answers, [], { answers, context }), ...(check?.(answers) ?? [])]
    setRefused(found)
    if (found.length > 0) return
    save.mutate(
      { register, entryId, answers },
      {
        onSuccess: () => done(registers.saved),
        onError: (error) => setRefused(faultOf(error).problems),
      },
    )
  }
  return (
    <FieldEnvironmentContext value={environment}>
      <AnswersContext value={answers}>
        <div className={styles.fields}>
          {Object.entries(fields).map(([key, spec]) => (
            <div key={key} className={styles.slot} {...(isWide(spec) && { 'data-wide': true })}>
              <Field
                spec={spec}
                words={fieldWordsOf(words, register, key)}
                value={answers[key] ?? null}
                path={[key]}
                required={spec.required === true}
                problems={refused.filter((one) => one.at[0] === key)}
                onChange={(value: Json) => setAnswers((now) => ({ ...now, [key]: value }))}
                onLeave={() => {}}
              />
            </div>
          ))}
        </div>
      </AnswersContext>
      <ErrorNotice fault={save.error ?? remove.error} />
      <div className={styles.foot}>
        {!isNew && (
          <Button
            tone="seal"
            pending={remove.isPending}
            onPress={() => remove.mutate({ register, entryId }, { onSuccess: () => done(registers.removed) })}
          >
            {registers.remove}
          </Button>
        )}
        <Button onPress={onDone}>{registers.cancel}</Button>
        <Button tone="primary" pending={save.isPending} onPress={send}>
          {registers.save}
        </Button>
      </div>
    </FieldEnvironmentContext>
  )
}
