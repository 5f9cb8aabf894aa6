import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { problemsOfEntry } from '../../shared/engine/decide-record.ts'
import type { Answers, FormContext } from '../../shared/forms/context.ts'
import type { Problem } from '../../shared/forms/problem.ts'
import { formWords } from '../../shared/language/sheet-words.ts'
import type { Json } from '../../shared/values/json.ts'
import { instantAt } from '../../shared/values/time.ts'
import { AnswersContext, FieldEnvironmentContext, useFieldEnvironment } from '../fields/environment.ts'
import { Field } from '../fields/field.tsx'
import { useSay } from '../fields/use-say.ts'
import { isWide } from '../fields/width.ts'
import { Page } from '../screens/page.tsx'
import { paths } from '../screens/paths.ts'
import { ChangedNotice } from '../sheet/changed-notice.tsx'
import { useReadAnew } from '../signature/use-read-anew.ts'
import { useNow } from '../stores/clock.ts'
import { useCommand } from '../stores/command.ts'
import { faultOf } from '../stores/fault.ts'
import { useLanguage } from '../stores/language.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { Run } from '../wizard/draft.ts'
import { sayPlace, sayProblem } from '../wizard/say-problem.ts'
import { entrySpec } from './entry-spec.ts'
import type { Entry } from './find-entry.ts'
import styles from './record.module.css'

/** The fields of one group, as they stand; saving sends only them. */
export function EntryForm({ run, entry }: { readonly run: Run; readonly entry: Entry }) {
  const { form, group, document } = entry
  const words = useWords()
  const { record } = words.screens.wizard
  const its = formWords(form.id, useLanguage())
  const context = useContextNow(run)
  const [changed, setChanged] = useState<Answers>({})
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const answers = useMemo(() => ({ ...document.answers, ...changed }), [document.answers, changed])
  const environment = useMemo(
    () => ({ context, say: (problem: Problem) => sayProblem(problem, words, its) }),
    [context, words, its],
  )
  const { save, command } = useSave(run, entry, answers, context, setRefused)
  const change = useCallback((key: string, value: Json) => {
    setRefused([])
    setChanged((before) => ({ ...before, [key]: value }))
  }, [])
  const title = its.says[group.id]?.({}) ?? record.title
  return (
    <Page title={title} note={`${its.title} ${document.number}`}>
      <p className={styles.lead}>{record.lead}</p>
      <FieldEnvironmentContext value={environment}>
        <AnswersContext value={answers}>
          <div className={styles.fields}>
            {group.fields.map((key) => (
              <EntryField key={key} {...{ name: key, entry, answers, refused }} onChange={change} />
            ))}
          </div>
        </AnswersContext>
      </FieldEnvironmentContext>
      {refused.length > 0 && (
        <div role="alert" className={styles.problems}>
          <p>{record.problems}</p>
          <ul>
            {refused.map((one) => (
              <li key={one.at.join('/') + one.code}>
                {sayPlace(one, words, its)} {sayProblem(one, words, its)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ChangedNotice error={command.error} />
      <div className={styles.foot}>
        <LinkButton href={paths.document(document.id)}>{record.back}</LinkButton>
        <Button tone="primary" pending={command.isPending} onPress={save}>
          {record.save}
        </Button>
      </div>
    </Page>
  )
}

function useContextNow(run: Run): FormContext {
  const now = useNow()
  return useMemo(
    () => ({ ...run.context, now: instantAt(now, run.context.zone) }) as FormContext,
    [run.context, now],
  )
}

function useSave(
  run: Run,
  { form, group, document }: Entry,
  answers: Answers,
  context: FormContext,
  refuse: (problems: readonly Problem[]) => void,
) {
  const { record } = useWords().screens.wizard
  const [, navigate] = useLocation()
  const readAnew = useReadAnew()
  const command = useCommand('form.record')
  const save = () => {
    const found = problemsOfEntry(form, group, answers, context, document)
    if (found.length > 0) return refuse(found)
    const sent = Object.fromEntries(group.fields.map((key) => [key, answers[key] ?? null]))
    command.mutate(
      { documentId: document.id, expectedVersion: run.run.version, group: group.id, answers: sent },
      {
        onSuccess: () => {
          notify({ tone: 'ok', text: record.saved })
          navigate(paths.document(document.id))
        },
        onError: (error) => {
          refuse(faultOf(error).problems)
          readAnew()
        },
      },
    )
  }
  return { save, command }
}

interface EntryFieldProps {
  readonly name: string
  readonly entry: Entry
  readonly answers: Answers
  readonly refused: readonly Problem[]
  readonly onChange: (key: string, value: Json) => void
}

function EntryField({ name, entry: { form }, answers, refused, onChange }: EntryFieldProps) {
  const its = formWords(form.id, useLanguage())
  const words = its.fields[name] ?? { label: name }
  const { zone } = useFieldEnvironment().context
  const say = useSay(zone)(words)
  const spec = form.fields[name]
  const asked = useMemo(() => spec && entrySpec(spec, say), [spec, say])
  const path = useMemo(() => [name], [name])
  const problems = refused.filter((one) => one.at[0] === name)
  if (!asked) return null
  return (
    <div className={styles.slot} {...(isWide(asked) && { 'data-wide': true })}>
      <Field
        spec={asked}
        words={words}
        value={answers[name] ?? null}
        path={path}
        required={false}
        problems={problems}
        onChange={(value) => onChange(name, value)}
        onLeave={() => {}}
      />
    </div>
  )
}
