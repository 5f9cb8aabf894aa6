import { faultOf } from '../../stores/fault.ts'
import { useWords } from '../../stores/words.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Why something was refused that asked for one's own passphrase again: there is no name that could be wrong. */
export function PassphraseError({ error }: { error: Error | null }) {
  const { passphrase } = useWords().screens
  if (error && faultOf(error).code === 'signInRefused') {
    return (
      <Notice alert tone="warn">
        {passphrase.wrong}
      </Notice>
    )
  }
  return <ErrorNotice fault={error} />
}
