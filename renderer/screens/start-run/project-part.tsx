import { useWords } from '../../stores/words.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { useStartRun } from './use-start-run.ts'

export interface StartPart {
  start: ReturnType<typeof useStartRun>
}

export function ProjectPart({ start: { answers, set, problems } }: StartPart) {
  const { startRun } = useWords().screens
  return (
    <TextField
      label={startRun.name}
      required
      example={startRun.nameExample}
      maxLength={100}
      value={answers.name}
      onChange={(name) => set({ name })}
      problem={problems.name ? startRun.problems.name : null}
    />
  )
}
