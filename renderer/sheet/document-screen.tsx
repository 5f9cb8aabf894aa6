// Before any module that makes a schema, in whichever part of the program it is bundled.
import '../stores/without-eval.ts'
import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { formWords } from '../../shared/language/sheet-words.ts'
import { usePage } from '../screens/page.tsx'
import { paths } from '../screens/paths.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useLanguage } from '../stores/language.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CopyChoice } from './copy-choice.tsx'
import styles from './document-screen.module.css'
import { DocumentSide } from './document-side.tsx'
import { PdfView } from './pdf-view.tsx'
import { printPdf } from './print-pdf.ts'
import { saveFile } from './save-file.ts'
import { StateTag } from './state-tag.tsx'
import { useCopy } from './use-copy.ts'
import { usePrintKey } from './use-print-key.ts'

/** An issued document: the page itself, who signs it, what happened to it, and its ways onto paper. */
export function DocumentScreen({ documentId }: { readonly documentId: string }) {
  const found = useCall('document.get', { documentId })
  if (found.error) {
    return <ErrorNotice fault={faultOf(found.error)} onRetry={() => void found.refetch()} />
  }
  return found.data ? <IssuedDocument {...found.data} /> : <Skeleton lines={6} />
}

function IssuedDocument(found: Output<'document.get'>) {
  const { document, runName } = found
  const { document: words, signing } = useWords().screens
  const title = formWords(document.form, useLanguage()).title
  const heading = usePage(`${title} ${document.number}`)
  const { current, copy, choose, pdf, bytes, newest, older, fileName } = useCopy(found)
  const [seen, setSeen] = useState<{ readonly page: number; readonly pages: number } | null>(null)
  const [printing, setPrinting] = useState(false)

  const print = async () => {
    if (!bytes || printing) return
    setPrinting(true)
    // A page that cannot be read anew is said in the notice above the desk.
    const page = await newest()
    if (page) await printPdf(page).catch(() => notify({ tone: 'warn', text: words.printFailed }))
    setPrinting(false)
  }
  const save = async () => {
    const page = await newest()
    if (page) saveFile(page, fileName)
  }
  usePrintKey(() => void print())

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1 ref={heading} tabIndex={-1}>
            {title} <StateTag document={document} />
          </h1>
          <p>
            {runName}
            {document.headline && ` · ${document.headline}`}
          </p>
        </div>
        <LinkButton href={paths.run(document.runId)}>{words.back}</LinkButton>
        {bytes && (
          <>
            <Button icon={Download} onPress={() => void save()}>
              {words.save}
            </Button>
            <Button tone="primary" icon={Printer} pending={printing} onPress={() => void print()}>
              {printing ? words.printing : words.print}
            </Button>
          </>
        )}
      </header>
      <DocumentSide document={document} />
      <div className={styles.desk}>
        <div className={styles.bar}>
          <p>{seen && words.page(seen)}</p>
          {older && <p>{signing.versions.olderNote}</p>}
          <CopyChoice current={current} copy={copy} onCopy={choose} />
        </div>
        {pdf.error && <ErrorNotice fault={faultOf(pdf.error)} onRetry={() => void pdf.refetch()} />}
        {!pdf.error && !bytes && <p role="status">{words.notPrinted}</p>}
        <PdfView
          bytes={bytes}
          label={`${title} ${document.number}`}
          onSeen={(page, pages) => setSeen({ page, pages })}
          onFailed={() => notify({ tone: 'warn', text: words.drawFailed })}
        />
      </div>
    </div>
  )
}
