import { CircleHelp } from 'lucide-react'
import { useActs } from '../palette/acts-context.tsx'
import { IconButton } from '../ui/button.tsx'

/** Opens the help about what stands beside it. */
export function HelpButton() {
  const { name, run } = useActs().of('help')
  return <IconButton icon={CircleHelp} label={name} small onPress={run} />
}
