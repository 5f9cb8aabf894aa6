import type { Json } from '../../shared/values/json.ts'
import styles from './amounts.module.css'
import { useAllAnswers } from './environment.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { MoneyInput } from './number.tsx'

const NONE = [] as const

/** Several amounts side by side, each named by what it is for: above it where there is room, only spoken in a cell. */
export function AmountsInput(props: FieldOf<'amounts'>) {
  const { spec, value, path, words, onChange, cellName } = props
  const answers = useAllAnswers()
  const amounts = Array.isArray(value) ? (value as readonly Json[]) : []
  const places = spec.places(answers)
  const change = (at: number, amount: Json) =>
    onChange(places.map((_name, index) => (index === at ? amount : (amounts[index] ?? null))))
  return (
    <FieldGroup {...props}>
      <div className={styles.amounts}>
        {places.map((place, at) => (
          <MoneyInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its position and nothing else.
            key={at}
            spec={{ kind: 'money', min: 0 }}
            words={{ label: place }}
            value={amounts[at] ?? null}
            path={path}
            required={false}
            problems={NONE}
            onChange={(amount) => change(at, amount)}
            onLeave={props.onLeave}
            {...(cellName !== undefined && { cellName: `${words.label} ${place}` })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
