import { useId } from 'react'
import { ROLES, type Role } from '../../shared/values/people.ts'
import { useWords } from '../stores/words.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import styles from './role-choice.module.css'
import { toggleRole } from './setup/check-setup.ts'

interface RoleChoiceProps {
  label: string
  help?: string
  roles: readonly Role[]
  onChange: (roles: readonly Role[]) => void
  problem?: string | null
}

/** Which parts a person plays. */
export function RoleChoice({ label, help, roles, onChange, problem }: RoleChoiceProps) {
  const words = useWords()
  const notes = useId()
  return (
    <fieldset className={styles.choice} aria-describedby={notes}>
      <legend className={styles.label}>
        {label}
        <span className={styles.star} aria-hidden>
          *
        </span>
      </legend>
      <div className={styles.boxes}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={words.roles[role]}
            checked={roles.includes(role)}
            isInvalid={Boolean(problem)}
            onChange={(on) => onChange(toggleRole(roles, role, on))}
          />
        ))}
      </div>
      <div id={notes}>
        {help && <p className={styles.help}>{help}</p>}
        {problem && <p className={styles.problem}>{problem}</p>}
      </div>
    </fieldset>
  )
}
