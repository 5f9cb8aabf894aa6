import { Link } from 'wouter'
import type { AuditEntry, AuditFilter } from '../../../../shared/contract/audit.ts'
import { writeInstant } from '../../../../shared/language/write.ts'
import { useZone } from '../../../stores/office.ts'
import { useWords } from '../../../stores/words.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import list from '../../list.module.css'
import { ListFoot } from '../../list-foot.tsx'
import { paths } from '../../paths.ts'
import { useWindow } from '../../use-window.ts'
import styles from './audit.module.css'

export function AuditList({ filter }: { readonly filter: AuditFilter }) {
  const { audit } = useWords().screens
  const { data, error, refetch, isPlaceholderData, total, from, to, more, first } = useWindow('audit.list', {
    filter,
  })
  return (
    <>
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <p className={styles.count} role="status">
          {total === 0 ? audit.none : audit.count(total)}
        </p>
      )}
      {data && total > 0 && <AuditTable entries={data.entries} />}
      <ListFoot {...{ from, to, total, more, first }} pending={isPlaceholderData} />
    </>
  )
}

function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { columns } = useWords().screens.audit
  return (
    <div className={list.scroll}>
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.document}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <AuditRow key={entry.seq} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const FAILED: readonly AuditEntry['kind'][] = ['signInFailed', 'pinFailed']

function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const { audit } = useWords().screens
  const { at, by, kind, count, documentId, number, runCode } = entry
  return (
    <tr>
      <td className={list.number}>{writeInstant(at, useZone())}</td>
      <td>{by || audit.nobody}</td>
      <td className={FAILED.includes(kind) ? list.late : undefined}>
        {audit.kinds[kind]}
        {count !== null && count > 1 && <span className={list.sub}>{audit.times(count)}</span>}
      </td>
      <td className={list.number}>
        {documentId && number ? <Link href={paths.document(documentId)}>{number}</Link> : runCode}
        {number && runCode && <span className={list.sub}>{runCode}</span>}
      </td>
    </tr>
  )
}
