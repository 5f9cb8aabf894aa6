import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Notice } from '../ui/notice.tsx'

/** Somebody was faster: what stands here has been read anew, and the same button works again. */
export function ChangedNotice({ error }: { readonly error: Error | null }) {
  const { changed } = useWords().screens.signing
  if (error && faultOf(error).code === 'conflict') {
    return (
      <Notice tone="warn" alert>
        {changed}
      </Notice>
    )
  }
  return <ErrorNotice fault={error} />
}
