import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { openBridge } from './bridge/open-bridge.ts'
import { stayHere, withoutPeers } from './bridge/stay-here.ts'
import { tellLocked } from './bridge/tell-locked.ts'
import { Gate } from './screens/gate.tsx'
import { BridgeContext } from './stores/bridge.ts'
import { startTicking } from './stores/clock.ts'
import { type InterfaceLanguage, useLanguage } from './stores/language.ts'
import { askStatus, follow, makeQueryClient } from './stores/query-client.ts'
import { useViewKeys } from './theme/use-view-keys.ts'
import { startShowing } from './theme/view-store.ts'
import { Toaster } from './ui/toaster.tsx'

/** For the words and orders react-aria brings itself. Canadian English writes days as we print them, year first. */
const LOCALES: Record<InterfaceLanguage, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-CA' }

function App() {
  const language = useLanguage()
  useEffect(startTicking, [])
  useViewKeys()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Router hook={useHashLocation}>
        <Gate />
      </Router>
      <Toaster />
    </I18nProvider>
  )
}

/** Once per page. */
export function start(root: HTMLElement): void {
  stayHere()
  withoutPeers()
  startShowing()
  const client = makeQueryClient()
  const bridge = tellLocked(openBridge(), () => void askStatus(client))
  follow(bridge, client)
  createRoot(root).render(
    <StrictMode>
      <BridgeContext value={bridge}>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </BridgeContext>
    </StrictMode>,
  )
}
