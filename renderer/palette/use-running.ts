import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { PaletteAct } from '../../shared/acts/acts.ts'
import { useHelpStore } from '../help/help-store.ts'
import { useSampleActs } from '../sample/use-sample.ts'
import { paths } from '../screens/paths.ts'
import { useChooseLanguage } from '../screens/settings/use-choose-language.ts'
import { useLock } from '../screens/shell/use-lock.ts'
import { usualZoom, zoomBy } from '../theme/use-view-keys.ts'
import { useViewStore } from '../theme/view-store.ts'
import { useTourStore } from '../tour/tour-store.ts'
import { useBackUp } from './use-back-up.ts'

/** What each act does. */
export type Running = Readonly<Record<PaletteAct, () => void>>

/** Acts in the order of the list; the compiler asks for every one. */
export function useRunning(): { readonly running: Running; readonly locking: boolean } {
  const [, navigate] = useLocation()
  const { lock, someoneElse, locking } = useLock()
  const speak = useChooseLanguage()
  const backUp = useBackUp()
  const { open: openSample, close: endSample } = useSampleActs()
  const running = useMemo((): Running => {
    const go = (path: string) => () => navigate(path)
    const { change } = useViewStore.getState()
    const { open } = useHelpStore.getState()
    return {
      startRun: go(paths.startRun),
      makeBackup: backUp,
      goToday: go(paths.today),
      goRuns: go(paths.runs),
      goSignatures: go(paths.board),
      goDocuments: go(paths.documents),
      goTrash: go(paths.trash),
      goOffice: go(paths.settings),
      goView: go(paths.settingsPart('view')),
      goAccount: go(paths.settingsPart('account')),
      goPeople: go(paths.settingsPart('people')),
      goBackup: go(paths.settingsPart('backup')),
      lock,
      switchPerson: someoneElse,
      themeSystem: () => change({ theme: 'system' }),
      themeLight: () => change({ theme: 'light' }),
      themeDark: () => change({ theme: 'dark' }),
      themeContrast: () => change({ theme: 'contrast' }),
      larger: () => zoomBy(1),
      smaller: () => zoomBy(-1),
      usualSize: usualZoom,
      speakZhHans: () => speak('zh-Hans'),
      speakZhHant: () => speak('zh-Hant'),
      speakEn: () => speak('en'),
      help: () => open('help'),
      shortcuts: () => open('keys'),
      openSample,
      endSample,
      tour: useTourStore.getState().begin,
    }
  }, [navigate, lock, someoneElse, speak, backUp, openSample, endSample])
  return { running, locking }
}
