import type { Json } from '../../shared/values/json.ts'
import styles from './amounts.module.css'
import { useAllAnswers } from './environment.ts'
import type { FieldOf } from './field-props.ts'
import { MoneyInput } from './number.tsx'

/** Several amounts side by side, each named by what it is for. */
export function AmountsInput(props: FieldOf<'amounts'>) {
  const { spec, value, path, words, onChange, problems } = props
  const answers = useAllAnswers()
  const amounts = Array.isArray(value) ? (value as readonly Json[]) : []
  const places = spec.places(answers)
  const change = (at: number, amount: Json) =>
    onChange(places.map((_name, index) => (index === at ? amount : (amounts[index] ?? null))))
  return (
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
          problems={at === 0 ? problems : []}
          onChange={(amount) => change(at, amount)}
          onLeave={props.onLeave}
          cellName={`${words.label} ${place}`}
        />
      ))}
    </div>
  )
}
