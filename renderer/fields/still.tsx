import { kindOf } from '../../shared/forms/kinds.ts'
import { useWords } from '../stores/words.ts'
import { useFieldEnvironment } from './environment.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import styles from './group.module.css'
import { useSay } from './use-say.ts'

/** Worked out from the other answers; read, never typed. */
export function ComputedOutput(props: FieldOf<'computed'>) {
  const { spec, words, value } = props
  const { zone } = useFieldEnvironment().context
  const { none } = useWords().screens.fields
  const printed = kindOf(spec).print(value, spec, useSay(zone)(words))
  const text = printed.as === 'line' ? printed.text : ''
  return (
    <FieldGroup {...props}>
      <output className={styles.still}>{text || none}</output>
    </FieldGroup>
  )
}

/** A place to sign says when it is signed; here nobody can write in it. */
export function SignaturePlace(props: FieldOf<'signature'>) {
  const { fields } = useWords().screens
  return (
    <FieldGroup {...props} required={false}>
      <p className={styles.still}>{fields.signature}</p>
    </FieldGroup>
  )
}
