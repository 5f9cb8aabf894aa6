import { Trash2 } from 'lucide-react'
import { BODY_VIEWS, type BodyMark } from '../../shared/forms/kinds/body-diagram.ts'
import { useWords } from '../stores/words.ts'
import { IconButton } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './body-diagram.module.css'
import { BodyOutline } from './body-outline.tsx'
import { elementId } from './element-id.ts'
import { useFieldEnvironment } from './environment.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { focusInside } from './focus.ts'

/** Marks on the outline of a body, and what each of them is. */
export function BodyDiagramInput(props: FieldOf<'bodyDiagram'>) {
  const { value, path, problems, onChange, onLeave } = props
  const { say } = useFieldEnvironment()
  const { body } = useWords().screens.fields
  const marks = Array.isArray(value) ? (value as readonly BodyMark[]) : []
  const set = (next: readonly BodyMark[]) => onChange(next.length === 0 ? null : next)
  const labelAt = (index: number) => [...path, index, 'label']
  const place = (mark: BodyMark) => {
    set([...marks, mark])
    focusInside(elementId(labelAt(marks.length)))
  }
  return (
    <FieldGroup {...props}>
      <div className={styles.sides}>
        {BODY_VIEWS.map((view) => (
          <BodyOutline
            key={view}
            view={view}
            marks={marks
              .map((mark, index) => ({ ...mark, number: index + 1 }))
              .filter((one) => one.view === view)}
            onPlace={place}
            onMove={(number, { view: side, x, y, label }) =>
              set(marks.with(number - 1, { view: side, x, y, label }))
            }
          />
        ))}
      </div>
      <ol className={styles.list}>
        {marks.map((mark, index) => {
          const wrong = problems.find((one) => one.at[path.length] === index)
          const number = index + 1
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its number.
            <li key={index} id={elementId(labelAt(index))} className={styles.line}>
              <span aria-hidden>{number}</span>
              <TextField
                label={body.label({ number })}
                labelHidden
                problem={wrong ? say(wrong) : null}
                value={mark.label}
                onChange={(label) => set(marks.with(index, { ...mark, label }))}
                onBlur={() => onLeave(labelAt(index))}
              />
              <IconButton
                small
                icon={Trash2}
                label={body.remove({ number })}
                onPress={() => set(marks.filter((_one, at) => at !== index))}
              />
            </li>
          )
        })}
      </ol>
    </FieldGroup>
  )
}
