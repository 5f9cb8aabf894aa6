import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { formTitle } from '../../../shared/language/workflow-words.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { DocumentState } from '../document-state.tsx'
import styles from '../list.module.css'
import { ListHead } from '../list-head.tsx'
import { paths } from '../paths.ts'

type Listed = Output<'document.list'>['documents'][number]

export function DocumentsTable({ documents }: { documents: readonly Listed[] }) {
  const words = useWords().screens.documents
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <ListHead
          list="documents"
          columns={[
            { id: 'paper', label: words.paper, sorts: true },
            { id: 'number', label: words.number, sorts: true },
            { id: 'project', label: words.project, sorts: true },
            { id: 'issued', label: words.issued, sorts: true },
            { id: 'state', label: words.state, sorts: true },
          ]}
        />
        <tbody>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DocumentRow({ document }: { document: Listed }) {
  const words = useWords()
  const zone = useZone()
  return (
    <tr className={styles.row}>
      <td>
        <Link href={paths.document(document.id)} className={styles.open}>
          {document.headline || formTitle(words, document.form)}
        </Link>
        <span className={styles.sub}>{formTitle(words, document.form)}</span>
      </td>
      <td className={styles.number}>
        {document.number}
        {document.version > 1 && (
          <span className={styles.sub}>{words.screens.run.version(document.version)}</span>
        )}
      </td>
      <td>
        {document.runName}
        <span className={styles.sub}>{document.client}</span>
      </td>
      <td className={styles.number}>{writeInstant(document.issuedAt, zone)}</td>
      <td>
        <DocumentState document={document} />
      </td>
    </tr>
  )
}
