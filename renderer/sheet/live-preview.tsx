import { Maximize2, Minimize2 } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import type { Input } from '../../shared/contract/index.ts'
import { useWords } from '../stores/words.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './live-preview.module.css'
import { PdfView } from './pdf-view.tsx'
import { type Preview, usePreview } from './use-preview.ts'

interface LivePreviewProps {
  readonly input: Input<'draft.preview'>
  readonly large: boolean
  readonly onLarge: (large: boolean) => void
}

/** The printed page beside the form, following the typing. */
export function LivePreview({ input, large, onLarge }: LivePreviewProps) {
  const words = useWords().screens.wizard.preview
  const preview = usePreview(input)
  const bytes = useDeferredValue(preview.bytes)
  const [seen, setSeen] = useState<{ readonly page: number; readonly pages: number } | null>(null)
  return (
    <aside className={styles.desk} aria-label={words.title} {...(large && { 'data-large': true })}>
      <header className={styles.bar}>
        <span>
          {words.title}
          {seen && ` · ${words.page(seen)}`}
        </span>
        <span className={styles.right}>
          <span>{words.live}</span>
          <IconButton
            small
            icon={large ? Minimize2 : Maximize2}
            label={large ? words.close : words.large}
            onPress={() => onLarge(!large)}
          />
        </span>
      </header>
      <PreviewNotes preview={preview} />
      <div className={styles.pages}>
        {!preview.bytes && <p className={styles.first}>{words.first}</p>}
        <PdfView bytes={bytes} label={words.title} onSeen={(page, pages) => setSeen({ page, pages })} />
      </div>
    </aside>
  )
}

/** Quiet lines: the preview is behind, or a character has no glyph. */
function PreviewNotes({ preview: { paused, missing } }: { readonly preview: Preview }) {
  const words = useWords().screens.wizard.preview
  return (
    <div role="status" className={styles.notes}>
      {paused && <p>{words.paused}</p>}
      {missing.length > 0 && <p>{words.missing({ characters: missing.join(' ') })}</p>}
    </div>
  )
}
