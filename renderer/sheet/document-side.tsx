import type { Output } from '../../shared/contract/index.ts'
import { useChoice } from '../memory/memory-store.ts'
import { EntriesPanel } from '../record/entries-panel.tsx'
import { useWords } from '../stores/words.ts'
import { Tabs } from '../ui/tabs.tsx'
import { DocumentFacts } from './document-facts.tsx'
import styles from './document-screen.module.css'
import { HistoryPanel } from './history-panel.tsx'
import { SigningPanel } from './signing-panel.tsx'

const TABS = ['signing', 'history'] as const

interface DocumentSideProps {
  readonly document: Output<'document.get'>['document']
}

/** Beside the page: what is known of it, who signs, and what happened to it. */
export function DocumentSide({ document }: DocumentSideProps) {
  const words = useWords().screens.signing
  const [tab, setTab] = useChoice('documentTab', 'signing', TABS)
  return (
    <div className={styles.side}>
      <DocumentFacts document={document} />
      <Tabs
        label={words.title}
        tabs={[
          { id: 'signing', label: words.title },
          { id: 'history', label: words.history.title },
        ]}
        selected={tab}
        onSelect={(id) => setTab(TABS.find((one) => one === id) ?? 'signing')}
      >
        {tab === 'signing' && (
          <>
            <SigningPanel document={document} />
            <EntriesPanel document={document} />
          </>
        )}
        {tab === 'history' && <HistoryPanel document={document} />}
      </Tabs>
    </div>
  )
}
