import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { formTitle } from '../../../shared/language/workflow-words.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { DocumentState } from '../document-state.tsx'
import styles from '../list.module.css'
import { paths } from '../paths.ts'

type Listed = Output<'document.list'>['documents'][number]

export function DocumentsTable({ documents }: { documents: readonly Listed[] }) {
  const words = useWords().screens.documents
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.paper}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.issued}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
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
