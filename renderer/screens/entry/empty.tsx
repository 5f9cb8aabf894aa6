import { useState } from 'react'
import { SetupScreen } from '../setup/setup-screen.tsx'
import { RestoreScreen } from './restore-screen.tsx'

/** No office on this computer yet: a new one, or one from a backup. */
export function Empty({ zone }: { zone: string }) {
  const [restoring, setRestoring] = useState(false)
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />
  return <SetupScreen zone={zone} onRestore={() => setRestoring(true)} />
}
