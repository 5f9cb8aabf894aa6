import { useWords } from '../../stores/words.ts'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'
import { StartFrom } from './start-from.tsx'
import type { useStartRun } from './use-start-run.ts'

export interface StartPart {
  start: ReturnType<typeof useStartRun>
}

export function ProjectPart({ start }: StartPart) {
  const { answers, set, problems } = start
  const { startRun } = useWords().screens
  return (
    <div className={form.part}>
      <TextField
        label={startRun.name}
        required
        example={startRun.nameExample}
        maxLength={100}
        value={answers.name}
        onChange={(name) => set({ name })}
        problem={problems.name ? startRun.problems.name : null}
      />
      <StartFrom start={start} />
    </div>
  )
}
