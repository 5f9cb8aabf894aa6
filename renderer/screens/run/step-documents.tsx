import { FileCheck2 } from 'lucide-react'
import { Link } from 'wouter'
import type { Output } from '../../../shared/contract/index.ts'
import { formTitle } from '../../../shared/language/workflow-words.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { DocumentState } from '../document-state.tsx'
import { paths } from '../paths.ts'
import styles from './lines.module.css'

interface StepDocumentsProps {
  documents: Output<'run.get'>['documents']
  people: Output<'run.get'>['context']['people']
}

export function StepDocuments({ documents, people }: StepDocumentsProps) {
  const words = useWords()
  const { run, ui } = words.screens
  const zone = useZone()
  return (
    <Card title={run.documents}>
      {documents.length === 0 && <p className={styles.empty}>{run.noDocuments}</p>}
      <ul>
        {documents.map((document) => (
          <li key={document.id} className={styles.line}>
            <FileCheck2 size={18} strokeWidth={1.6} className={styles.icon} aria-hidden />
            <span className={styles.words}>
              <Link href={paths.document(document.id)} className={styles.name}>
                {document.headline || formTitle(words, document.form)}
              </Link>
              <span className={cx(styles.detail, styles.below)}>
                {[
                  document.number,
                  ...(document.version > 1 ? [run.version(document.version)] : []),
                  writeInstant(document.issuedAt, zone),
                  people.find((person) => person.id === document.issuedBy)?.name,
                ]
                  .filter(Boolean)
                  .join(ui.separator)}
              </span>
            </span>
            <DocumentState document={document} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
