import { useState } from 'react'
import type { AuditFilter } from '../../../../shared/contract/audit.ts'
import { useCall } from '../../../stores/call.ts'
import { useIsManager } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { Card } from '../../../ui/card.tsx'
import { managersOf } from '../people/facts.ts'
import styles from './audit.module.css'
import { AuditFilters } from './audit-filters.tsx'
import { AuditList } from './audit-list.tsx'
import { ExportTrail } from './export-trail.tsx'
import { VerifyTrail } from './verify-trail.tsx'

const EVERYTHING: AuditFilter = { personId: null, kind: null, from: null, to: null }

/** What was done in this office and by whom. The host refuses it to anybody but a manager. */
export function AuditPart() {
  const { audit, ui } = useWords().screens
  const isManager = useIsManager()
  const people = useCall('people.list', {}).data?.people ?? []
  const [filter, setFilter] = useState(EVERYTHING)
  if (!isManager)
    return (
      <Card title={audit.title} padded>
        <p>{audit.onlyManager(managersOf(people).join(ui.separator))}</p>
      </Card>
    )
  return (
    <div className={styles.part}>
      <VerifyTrail />
      <Card title={audit.title} note={audit.help}>
        <AuditFilters
          people={people}
          filter={filter}
          onChange={setFilter}
          onClear={() => setFilter(EVERYTHING)}
        />
        <AuditList key={JSON.stringify(filter)} filter={filter} />
        <ExportTrail filter={filter} />
      </Card>
    </div>
  )
}
