import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { cx } from './cx.ts'
import styles from './tabs.module.css'

export interface TabItem {
  readonly id: string
  readonly label: string
  /** A count or a mark behind the name. */
  readonly mark?: ReactNode
}

interface TabsProps {
  label: string
  tabs: readonly TabItem[]
  selected: string
  onSelect: (id: string) => void
  /** The panel of the selected tab. */
  children: ReactNode
}

export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps) {
  return (
    <AriaTabs
      className={cx(styles.all)}
      selectedKey={selected}
      onSelectionChange={(id) => onSelect(String(id))}
      keyboardActivation="manual"
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles.tab)}>
            {tab.label}
            {tab.mark}
          </Tab>
        ))}
      </TabList>
      {/* A panel that is kept also keeps the id of the first page, and the other tabs would point at nothing. */}
      <TabPanel key={selected} id={selected} className={cx(styles.panel)}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
