import { useCall } from '../stores/call.ts'
import { useWords } from '../stores/words.ts'
import { Select } from '../ui/select.tsx'
import { PinField } from './pin-field.tsx'
import styles from './sign.module.css'

interface WitnessFieldsProps {
  readonly witness: string
  readonly onWitness: (personId: string) => void
  readonly pin: string
  readonly onPin: (pin: string) => void
}

/** A member of staff vouches for who the guest is. */
export function WitnessFields({ witness, onWitness, pin, onPin }: WitnessFieldsProps) {
  const { guest: words } = useWords().screens.signing
  const people = useCall('people.list', {}).data?.people ?? []
  return (
    <div className={styles.two}>
      <Select
        required
        label={words.witness}
        help={words.witnessHelp}
        options={people.map(({ id, name }) => ({ id, label: name }))}
        value={witness}
        onChange={onWitness}
      />
      <PinField label={words.witnessPin} value={pin} onChange={onPin} />
    </div>
  )
}
