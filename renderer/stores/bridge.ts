import { createContext, useContext } from 'react'
import type { Bridge } from '../bridge/bridge.ts'

export const BridgeContext = createContext<Bridge | null>(null)

/** The one way to the host. Screens use `useCall` and `useCommand`; drafts and previews may need the bridge itself. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext)
  if (!bridge) throw new Error('BridgeContext is missing')
  return bridge
}
