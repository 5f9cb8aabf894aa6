import { useCallback, useMemo } from 'react'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import type { Path } from '../../shared/forms/problem.ts'
import type { Json } from '../../shared/values/json.ts'
import { Field } from '../fields/field.tsx'
import { computedOf } from './computed.ts'
import { FixedField } from './fixed-field.tsx'
import { problemsOfField } from './places.ts'
import { changedFields, isFixed } from './revision.ts'
import { RevisionMark } from './revision-mark.tsx'
import { SourceMark } from './source-mark.tsx'
import { originOf } from './sources.ts'
import { useStill } from './use-still.ts'
import { useDraft, useWizard } from './wizard-context.ts'

interface FieldSlotProps {
  readonly name: string
  readonly spec: FieldSpec
  readonly required: boolean
  readonly columns: readonly string[] | undefined
}

const NONE: readonly string[] = []

/** One question of the form, tied to its answer. Only a change of its own makes its component work again. */
export function FieldSlot({ name, spec, required, columns }: FieldSlotProps) {
  const { form, formWords, context, visible, revision } = useWizard()
  const answer = useDraft((state) => state.answer)
  const touch = useDraft((state) => state.touch)
  const value = useDraft(
    (state): Json =>
      spec.kind === 'computed'
        ? (computedOf(form, state.answers, context)[name] ?? null)
        : (state.answers[name] ?? null),
  )
  const sources = useDraft((state) => state.sources)
  const origin = useStill(originOf(name, { [name]: value }, sources))
  const problems = useStill(problemsOfField(visible, name))
  const onChange = useCallback((next: Json) => answer(name, next), [answer, name])
  const onLeave = useCallback((path: Path) => touch(path), [touch])
  const path = useMemo(() => [name], [name])
  const words = formWords.fields[name] ?? { label: name }
  const { label } = words
  const changed = useStill(
    revision ? changedFields(form, { ...revision.answers, [name]: value }, revision) : NONE,
  )
  const aside = useMemo(() => {
    if (revision && changed.includes(name)) {
      return <RevisionMark name={name} before={revision.answers[name] ?? null} version={revision.from} />
    }
    return origin && !revision ? <SourceMark name={name} label={label} origin={origin} /> : undefined
  }, [origin, name, label, revision, changed])
  if (isFixed(form, revision, name)) return <FixedField name={name} label={label} value={value} />
  return (
    <Field
      {...{ spec, words, value, path, required, problems, onChange, onLeave }}
      {...(aside && { aside })}
      {...(columns && { columns })}
    />
  )
}
