import form from '../../form.module.css'
import { ChangePassphrase } from './change-passphrase.tsx'
import { SetPin } from './set-pin.tsx'

/** What everybody sets for themselves. */
export function AccountPart() {
  return (
    <div className={form.form}>
      <ChangePassphrase />
      <SetPin />
    </div>
  )
}
