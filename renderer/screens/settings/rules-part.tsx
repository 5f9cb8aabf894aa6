import { useCommand } from '../../stores/command.ts'
import { useOffice } from '../../stores/office.ts'
import { useTellError } from '../../stores/tell-error.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { Switch } from '../../ui/switch.tsx'
import styles from './settings.module.css'

export function RulesPart({ mayChange }: { mayChange: boolean }) {
  const words = useWords().screens.settings
  const { office, settings } = useOffice()
  const { mutate, isPending, variables } = useCommand('office.change')
  const tell = useTellError()
  // While the host is being asked the switch stands where it was put.
  const on = isPending ? variables.settings.deferOverHolidays : settings.deferOverHolidays
  return (
    <Card title={words.rules} padded>
      <Switch
        label={words.defer}
        detail={words.deferText}
        on={on}
        isDisabled={!mayChange}
        onChange={(deferOverHolidays) =>
          mutate(
            { office, settings: { ...settings, deferOverHolidays } },
            { onSuccess: () => notify({ text: words.saved, tone: 'ok' }), onError: tell },
          )
        }
      />
      {!mayChange && <p className={styles.after}>{words.onlyManager}</p>}
    </Card>
  )
}
