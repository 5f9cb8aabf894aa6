import { Download } from 'lucide-react'
import type { AuditFilter } from '../../../../shared/contract/audit.ts'
import { instantAt } from '../../../../shared/values/time.ts'
import { saveFile } from '../../../sheet/save-file.ts'
import { useAct } from '../../../stores/act.ts'
import { useNow } from '../../../stores/clock.ts'
import { useLanguage } from '../../../stores/language.ts'
import { useZone } from '../../../stores/office.ts'
import { useTellError } from '../../../stores/tell-error.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './audit.module.css'

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const MARK = '\ufeff'

export function ExportTrail({ filter }: { readonly filter: AuditFilter }) {
  const { audit } = useWords().screens
  const language = useLanguage()
  const today = instantAt(useNow(), useZone()).slice(0, 10)
  const { mutate, isPending } = useAct('audit.export')
  const tell = useTellError()
  const onSuccess = ({ csv, rows }: { csv: string; rows: number }) => {
    saveFile(new TextEncoder().encode(MARK + csv), `${audit.file} ${today}.csv`, 'text/csv')
    notify({ text: audit.exported(rows), tone: 'ok' })
  }
  return (
    <div className={styles.foot}>
      <Button
        icon={Download}
        pending={isPending}
        onPress={() => mutate({ filter, language }, { onSuccess, onError: tell })}
      >
        {audit.export}
      </Button>
    </div>
  )
}
