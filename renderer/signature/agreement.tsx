import type { Sheet } from '../../shared/sheet/sheet.ts'
import { useWords } from '../stores/words.ts'
import styles from './sign.module.css'

interface AgreementProps {
  readonly sheet: Sheet
  readonly pages: number
  readonly place: string
}

/** What signing says, in words: the document's own statement, and that it was read. */
export function Agreement({ sheet, pages, place }: AgreementProps) {
  const words = useWords().screens.signing
  const statements = sheet.blocks.flatMap((one) =>
    one.block === 'text' && one.tone === 'statement' ? [one.text] : [],
  )
  return (
    <div className={styles.says}>
      {statements.map((one) => (
        <blockquote key={one} lang={sheet.language}>
          {one}
        </blockquote>
      ))}
      <p>
        {words.agree({ pages, place })}
        {words.locks}
      </p>
    </div>
  )
}
