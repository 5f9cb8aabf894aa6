import { FolderOpen } from 'lucide-react'
import { type Choice, openDesktop } from '../bridge/desktop.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { TextField, type TextFieldProps } from '../ui/text-field.tsx'
import styles from './place-field.module.css'

/** Where something lies on this computer: typed, and on the desktop pointed at in a window of the system too. */
export function PlaceField({ what, ...field }: TextFieldProps & { readonly what: Choice }) {
  const { choose } = useWords().desktop
  const point = openDesktop().choose
  if (!point) return <TextField {...field} />
  const press = () =>
    void point(what).then(
      (path) => path !== null && field.onChange(path),
      // The path can still be typed.
      () => {},
    )
  return (
    <div className={styles.place}>
      <TextField {...field} />
      <Button small icon={FolderOpen} onPress={press}>
        {choose[what]}
      </Button>
    </div>
  )
}
