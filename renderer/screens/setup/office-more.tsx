import { useMemo } from 'react'
import { useWords } from '../../stores/words.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'
import type { SetupAnswers } from './check-setup.ts'

interface OfficeMoreProps {
  answers: SetupAnswers
  set: (change: Partial<SetupAnswers>) => void
  zoneProblem: string | null
}

export function OfficeMore({ answers, set, zoneProblem }: OfficeMoreProps) {
  const { setup } = useWords().screens
  const zones = useMemo(
    () => Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, label: zone })),
    [],
  )
  return (
    <div className={form.part}>
      <div className={form.two}>
        <TextField
          label={setup.phone}
          inputMode="tel"
          maxLength={300}
          value={answers.phone}
          onChange={(phone) => set({ phone })}
        />
        <ComboBox
          label={setup.zone}
          options={zones}
          help={setup.zoneHelp}
          value={answers.zone}
          onChange={(zone) => set({ zone })}
          problem={zoneProblem}
        />
      </div>
      <TextField
        label={setup.address}
        maxLength={300}
        value={answers.address}
        onChange={(address) => set({ address })}
      />
    </div>
  )
}
