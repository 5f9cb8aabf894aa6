import list from '../screens/list.module.css'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Sample } from './use-sample.ts'

/** Everybody of the sample with what they would keep to themselves: try each desk, and sign for each. */
export function SamplePeople({ sample, onClose }: { sample: Sample; onClose: () => void }) {
  const { sample: words, ui } = useWords().screens
  return (
    <Dialog
      isOpen
      title={words.how}
      lead={words.howText(sample.passphrase)}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          {ui.close}
        </Button>
      }
    >
      <table className={list.table}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.pin}</th>
          </tr>
        </thead>
        <tbody>
          {sample.people.map(({ name, title, pin }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{title}</td>
              <td className={list.number}>{pin}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
