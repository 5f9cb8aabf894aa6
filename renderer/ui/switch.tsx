import { Switch as AriaSwitch } from 'react-aria-components/Switch'
import { cx } from './cx.ts'
import styles from './toggle.module.css'

interface SwitchProps {
  label: string
  detail?: string | null
  on: boolean
  onChange: (on: boolean) => void
  isDisabled?: boolean
}

/** For what takes effect at once; a choice that is sent with a form is a Checkbox. */
export function Switch({ label, detail, on, onChange, ...rest }: SwitchProps) {
  return (
    <AriaSwitch className={cx(styles.line)} isSelected={on} onChange={onChange} {...rest}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span>
        {label}
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </AriaSwitch>
  )
}
