import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx.ts'
import styles from './list.module.css'

export interface Option {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

/** The list that drops from a Select or a ComboBox. */
export function OptionList({ options }: { options: readonly Option[] }) {
  return (
    <Popover className={cx(styles.popover)} offset={4}>
      <ListBox className={cx(styles.list)} items={options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className={cx(styles.item)}>
            {({ isSelected }) => (
              <>
                <span className={styles.words}>
                  <Text slot="label">{option.label}</Text>
                  {option.detail && (
                    <Text slot="description" className={cx(styles.detail)}>
                      {option.detail}
                    </Text>
                  )}
                </span>
                {isSelected && <Check size={15} aria-hidden />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
