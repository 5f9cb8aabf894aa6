import { placeOf } from '../wizard/places.ts'
import { useFieldEnvironment } from './environment.ts'
import type { FieldProps } from './field-props.ts'

/** Label, marks, help and problem of a field, as the interface's own fields want them. */
export function useFrame(props: Omit<FieldProps, 'spec'>) {
  const { words, required, cellName, aside } = props
  const problem = useOwnProblem(props)
  if (cellName !== undefined) return { label: cellName, labelHidden: true, required, problem }
  return { label: words.label, required, help: words.help ?? null, problem, aside }
}

/** What is wrong with this very place, in words; what is wrong inside it is shown there. */
export function useOwnProblem({ problems, path }: Pick<FieldProps, 'problems' | 'path'>): string | null {
  const { say } = useFieldEnvironment()
  const own = problems.find((one) => one.at.length === path.length && placeOf(one.at) === placeOf(path))
  return own ? say(own) : null
}
