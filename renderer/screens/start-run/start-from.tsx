import { JOB_KINDS } from '../../../shared/workflows/ae/templates.ts'
import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { Select } from '../../ui/select.tsx'
import { fromOf, optionId } from './from.ts'
import type { StartPart } from './project-part.tsx'

/** Earlier projects on offer; older ones are found by saving them as templates. */
const EARLIER = 100

/** A blank project, a common kind, a template of the office, or an earlier project copied whole. */
export function StartFrom({ start: { answers, set } }: StartPart) {
  const words = useWords()
  const { templates } = words.screens
  const { kinds } = words.workflows.ae
  const own = useCall('template.list', {}).data?.templates ?? []
  const runs = useCall('run.list', { offset: 0, count: EARLIER }).data?.runs ?? []
  const options = [
    { id: optionId(null), label: templates.nothing },
    ...JOB_KINDS.map((id) => ({
      id: optionId({ kind: 'common', id, name: kinds[id] }),
      label: templates.common(kinds[id]),
    })),
    ...own.map(({ id, name }) => ({ id: optionId({ kind: 'template', id }), label: templates.own(name) })),
    ...runs
      .filter((run) => run.workflow === answers.workflow)
      .map(({ id, name, client }) => ({
        id: optionId({ kind: 'run', id }),
        label: templates.run(name, client),
      })),
  ]
  return (
    <Select
      label={templates.from}
      help={templates.fromHelp}
      options={options}
      value={optionId(answers.from)}
      onChange={(id) => set({ from: fromOf(id, kinds) })}
    />
  )
}
