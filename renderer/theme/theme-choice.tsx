import { Contrast, type LucideIcon, Monitor, Moon, Sun } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useWords } from '../stores/words.ts'
import { cx } from '../ui/cx.ts'
import styles from './theme-choice.module.css'
import { THEMES, type Theme } from './view.ts'

const ICONS: Record<Theme, LucideIcon> = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast }

interface ThemeChoiceProps {
  label: string
  value: Theme
  onChoose: (theme: Theme) => void
}

export function ThemeChoice({ label, value, onChoose }: ThemeChoiceProps) {
  const { themes } = useWords().screens.view
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={cx(styles.group)}
      value={value}
      onChange={(chosen) => {
        const theme = THEMES.find((one) => one === chosen)
        if (theme) onChoose(theme)
      }}
    >
      {THEMES.map((theme) => {
        const Icon = ICONS[theme]
        return (
          <Radio key={theme} value={theme} className={cx(styles.one)}>
            <Icon size={18} aria-hidden />
            <span>
              <b className={styles.name}>{themes[theme].name}</b>
              <span className={styles.text}>{themes[theme].text}</span>
            </span>
          </Radio>
        )
      })}
    </RadioGroup>
  )
}
