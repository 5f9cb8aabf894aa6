import { Plus, Trash2 } from 'lucide-react'
import type { CountValue } from '../../shared/forms/kinds/checks.ts'
import { useWords } from '../stores/words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './checks.module.css'
import { elementId } from './element-id.ts'
import { useFieldEnvironment } from './environment.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { focusInside } from './focus.ts'
import { decimal, readTyped } from './typed-number.ts'

/** Things counted in rounds. An empty box is not counted yet, which is not zero. */
export function CountSheetInput(props: FieldOf<'countSheet'>) {
  const { spec, words, value, path, problems, onChange, onLeave } = props
  const { say } = useFieldEnvironment()
  const { fields } = useWords().screens
  const rows = Array.isArray(value) ? (value as readonly CountValue[]) : []
  const set = (next: readonly CountValue[]) => onChange(next.length === 0 ? null : next)
  const add = () => {
    set([...rows, { item: '', counts: spec.options.map(() => null) }])
    focusInside(elementId([...path, rows.length, 'item']))
  }
  const count = (row: CountValue, round: number, text: string): CountValue => {
    const read = readTyped(text, decimal)
    const whole = read.ok && (read.value === null || (Number.isInteger(read.value) && read.value >= 0))
    return whole
      ? {
          ...row,
          counts: spec.options.map((_r, at) => (at === round ? read.value : (row.counts[at] ?? null))),
        }
      : row
  }
  return (
    <FieldGroup {...props}>
      {rows.length > 0 && (
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{fields.count.item}</th>
              {spec.options.map((round) => (
                <th key={round} scope="col">
                  {words.options?.[round] ?? round}
                </th>
              ))}
              <th aria-label={fields.table.actions} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const wrong = problems.find((one) => one.at[path.length] === index)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own; their place is it.
                <tr key={index}>
                  <td id={elementId([...path, index, 'item'])}>
                    <TextField
                      label={fields.cell({ row: index + 1, column: fields.count.item })}
                      labelHidden
                      problem={wrong ? say(wrong) : null}
                      value={row.item}
                      onChange={(item) => set(rows.with(index, { ...row, item }))}
                      onBlur={() => onLeave([...path, index, 'item'])}
                    />
                  </td>
                  {spec.options.map((round, at) => (
                    <td key={round} className={styles.number}>
                      <TextField
                        label={fields.cell({ row: index + 1, column: words.options?.[round] ?? round })}
                        labelHidden
                        inputMode="numeric"
                        value={
                          row.counts[at] === null || row.counts[at] === undefined
                            ? ''
                            : String(row.counts[at])
                        }
                        onChange={(text) => set(rows.with(index, count(row, at, text)))}
                      />
                    </td>
                  ))}
                  <td>
                    <IconButton
                      small
                      icon={Trash2}
                      label={fields.table.remove({ row: index + 1 })}
                      onPress={() => set(rows.filter((_one, other) => other !== index))}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <Button small tone="quiet" icon={Plus} onPress={add}>
        {fields.count.add}
      </Button>
    </FieldGroup>
  )
}
