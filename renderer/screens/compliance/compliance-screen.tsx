import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import { bytesOf } from '../../sheet/base64.ts'
import { saveFile } from '../../sheet/save-file.ts'
import { useCall } from '../../stores/call.ts'
import { faultOf } from '../../stores/fault.ts'
import { useZone } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import styles from './compliance.module.css'
import { ComplianceTable } from './compliance-table.tsx'

/** 逐条对照: how a project stands against every clause, each with the documents that show it. */
export function ComplianceScreen({ runId }: { readonly runId: string }) {
  const { compliance } = useWords()
  const { data, error, refetch } = useCall('run.compliance', { runId })
  const name = data ? `${compliance.title} · ${data.name}` : compliance.title
  return (
    <Page title={name} note={data && <Stand data={data} />} actions={<Actions runId={runId} />}>
      <p className={styles.lead}>{compliance.lead}</p>
      {error && <ErrorNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && (
        <Card>
          <ComplianceTable data={data} />
        </Card>
      )}
    </Page>
  )
}

function Stand({ data }: { readonly data: Output<'run.compliance'> }) {
  const { compliance, screens } = useWords()
  const zone = useZone()
  const done = data.rows.filter(({ state }) => state !== 'open' && state !== 'skipped').length
  const count = compliance.count({ of: data.rows.length, done })
  return [count, compliance.asOf(writeInstant(data.asOf, zone))].join(screens.ui.separator)
}

/** Set only when it is asked for: a page of every document's state takes a moment. */
function Actions({ runId }: { readonly runId: string }) {
  const { compliance } = useWords()
  const [asked, setAsked] = useState(false)
  const { refetch, error } = useCall('run.compliancePdf', { runId }, { enabled: false })
  const save = async () => {
    setAsked(true)
    const { data } = await refetch()
    if (data) saveFile(bytesOf(data.base64), data.fileName)
    setAsked(false)
  }
  return (
    <span className={styles.actions}>
      <LinkButton href={paths.run(runId)}>{compliance.back}</LinkButton>
      <Button icon={Download} pending={asked} onPress={() => void save()}>
        {compliance.save}
      </Button>
      {error && !asked && <ErrorNotice fault={faultOf(error)} />}
    </span>
  )
}
