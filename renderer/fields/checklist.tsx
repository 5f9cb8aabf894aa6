import type { CheckValue } from '../../shared/forms/kinds/checks.ts'
import { useWords } from '../stores/words.ts'
import { TextField } from '../ui/text-field.tsx'
import styles from './checks.module.css'
import { elementId } from './element-id.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { Segmented } from './segmented.tsx'
import { useOwnProblem } from './use-frame.ts'

/** Fixed items, each answered on its own; there is no "all yes". */
export function ChecklistInput(props: FieldOf<'checklist'>) {
  const { spec, words, value, path, onChange } = props
  const given = Array.isArray(value) ? (value as readonly CheckValue[]) : []
  const rows = spec.options.map(
    (item) => given.find((one) => one.item === item) ?? { item, answer: null, note: '' },
  )
  return (
    <FieldGroup {...props}>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <CheckItem
            key={row.item}
            row={row}
            label={words.options?.[row.item] ?? row.item}
            field={{ ...props, path: [...path, index, 'answer'] }}
            onChange={(next) => onChange(rows.with(index, next))}
          />
        ))}
      </ul>
    </FieldGroup>
  )
}

interface CheckItemProps {
  readonly row: CheckValue
  readonly label: string
  readonly field: FieldOf<'checklist'>
  readonly onChange: (row: CheckValue) => void
}

function CheckItem({ row, label, field, onChange }: CheckItemProps) {
  const { fields } = useWords().screens
  const problem = useOwnProblem(field)
  const options = [
    { id: 'yes', label: fields.yes },
    { id: 'no', label: fields.no },
    { id: 'na', label: fields.notApplicable },
  ]
  return (
    <li id={elementId(field.path)} className={styles.item}>
      <Segmented
        label={label}
        problem={problem}
        options={options}
        value={row.answer}
        onChange={(answer) => onChange({ ...row, answer })}
        onLeave={() => field.onLeave(field.path)}
      />
      <TextField
        label={`${label} ${fields.check.note}`}
        labelHidden
        example={fields.check.note}
        value={row.note}
        onChange={(note) => onChange({ ...row, note })}
      />
    </li>
  )
}
