import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { type FieldFrame, FieldLabel, FieldNotes, frameProps } from '../ui/field.tsx'
import type { Option } from '../ui/list-items.tsx'
import styles from './segmented.module.css'

interface SegmentedProps extends FieldFrame {
  readonly options: readonly Option[]
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly onLeave: () => void
}

/** A few short answers side by side: one look, one key. */
export function Segmented({ options, value, onChange, onLeave, ...frame }: SegmentedProps) {
  return (
    <RadioGroup
      {...frameProps(frame)}
      orientation="horizontal"
      value={value}
      onChange={onChange}
      onFocusChange={(inside) => {
        if (!inside) onLeave()
      }}
    >
      <FieldLabel {...frame} />
      <div className={styles.segments}>
        {options.map(({ id, label }) => (
          <Radio key={id} value={id} className={String(styles.segment)}>
            {label}
          </Radio>
        ))}
      </div>
      <FieldNotes {...frame} />
    </RadioGroup>
  )
}
