import { useWords } from '../../stores/words.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { cx } from '../../ui/cx.ts'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'
import type { StartPart } from './project-part.tsx'

export function ClientPart({ start }: StartPart) {
  const { startRun } = useWords().screens
  const { answers, set, setClient, setShort, take, earlier, problems, suggested } = start
  // The newest facts of each client; an id is needed, and a name may stand with two codes.
  const options = earlier.map((client, index) => ({
    id: String(index),
    label: client.name,
    detail: client.short,
  }))
  return (
    <div className={form.part}>
      <div className={cx(form.two, form.wideFirst)}>
        <ComboBox
          // The list arrives after the field; a new key lets it take the options it starts with.
          key={options.length}
          label={startRun.client}
          required
          options={options}
          example={startRun.clientExample}
          help={startRun.clientHelp}
          value={answers.client}
          onChange={setClient}
          onPick={(id) => {
            const client = earlier[Number(id)]
            if (client) take(client)
          }}
          problem={problems.client ? startRun.problems.client : null}
        />
        <TextField
          label={startRun.short}
          required
          maxLength={8}
          help={suggested ? startRun.shortSuggested : startRun.shortHelp}
          value={answers.short}
          onChange={setShort}
          problem={problems.short ? startRun.problems.short : null}
        />
      </div>
      <TextField
        label={startRun.address}
        maxLength={300}
        value={answers.address}
        onChange={(address) => set({ address })}
      />
    </div>
  )
}
