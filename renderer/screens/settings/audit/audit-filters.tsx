import { AUDIT_KINDS, type AuditFilter } from '../../../../shared/contract/audit.ts'
import type { Person } from '../../../../shared/values/people.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './audit.module.css'

interface AuditFiltersProps {
  readonly people: readonly Person[]
  readonly filter: AuditFilter
  readonly onChange: (filter: AuditFilter) => void
  readonly onClear: () => void
}

const ANY = 'any'

export function AuditFilters({ people, filter, onChange, onClear }: AuditFiltersProps) {
  const { audit } = useWords().screens
  const set = (more: Partial<AuditFilter>) => onChange({ ...filter, ...more })
  const isSet = Object.values(filter).some((one) => one !== null)
  const kinds = AUDIT_KINDS.map((id) => ({ id, label: audit.kinds[id] }))
  return (
    <div className={styles.filters}>
      <Select
        label={audit.person}
        options={[{ id: ANY, label: audit.anyone }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        value={filter.personId ?? ANY}
        onChange={(id) => set({ personId: id === ANY ? null : id })}
      />
      <Select
        label={audit.kind}
        options={[{ id: ANY, label: audit.anything }, ...kinds]}
        value={filter.kind ?? ANY}
        onChange={(id) => set({ kind: AUDIT_KINDS.find((kind) => kind === id) ?? null })}
      />
      <DateField
        label={audit.from}
        value={filter.from ?? ''}
        onChange={(day) => set({ from: day || null })}
      />
      <DateField label={audit.to} value={filter.to ?? ''} onChange={(day) => set({ to: day || null })} />
      {isSet && (
        <Button small tone="quiet" onPress={onClear}>
          {audit.clear}
        </Button>
      )}
    </div>
  )
}
