import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Skeleton } from '../ui/skeleton.tsx'
import { BoardScreen } from './board/board-screen.tsx'
import { ComplianceScreen } from './compliance/compliance-screen.tsx'
import { DocumentsScreen } from './documents/documents-screen.tsx'
import { NotFound } from './not-found.tsx'
import { ROUTE_PATTERNS, type RoutePattern, SETTINGS_PARTS } from './route-patterns.ts'
import { RunScreen } from './run/run-screen.tsx'
import { RunsScreen } from './runs/runs-screen.tsx'
import { SettingsScreen } from './settings/settings-screen.tsx'
import { StartRunScreen } from './start-run/start-run-screen.tsx'
import { StatsScreen } from './stats/stats-screen.tsx'
import { TodayScreen } from './today/today-screen.tsx'
import { TrashScreen } from './trash/trash-screen.tsx'

// Forms and the page view are the heavy part of the program and are fetched when first opened.
const WizardScreen = lazy(async () => ({
  default: (await import('../wizard/wizard-screen.tsx')).WizardScreen,
}))
const DocumentScreen = lazy(async () => ({
  default: (await import('../sheet/document-screen.tsx')).DocumentScreen,
}))
const RecordScreen = lazy(async () => ({
  default: (await import('../record/record-screen.tsx')).RecordScreen,
}))
const SigningScreen = lazy(async () => ({
  default: (await import('../signature/signing-screen.tsx')).SigningScreen,
}))

type Params = Readonly<Record<string, string | undefined>>

/** Complete by type: an address without a screen does not compile. Records get a screen of their own each. */
const SCREENS: { readonly [P in RoutePattern]: (params: Params) => ReactNode } = {
  '/': () => <TodayScreen />,
  '/runs': () => <RunsScreen />,
  '/runs/new': () => <StartRunScreen />,
  '/runs/:runId/drafts/:draftId': ({ runId = '', draftId = '' }) => (
    <WizardScreen key={draftId} runId={runId} draftId={draftId} />
  ),
  '/runs/:runId/clauses': ({ runId = '' }) => <ComplianceScreen key={runId} runId={runId} />,
  '/runs/:runId': ({ runId = '' }) => <RunScreen key={runId} runId={runId} />,
  '/documents': () => <DocumentsScreen />,
  '/documents/:documentId': ({ documentId = '' }) => (
    <DocumentScreen key={documentId} documentId={documentId} />
  ),
  '/documents/:documentId/sign/:place': ({ documentId = '', place = '' }) => (
    <SigningScreen key={`${documentId} ${place}`} documentId={documentId} place={place} />
  ),
  '/documents/:documentId/record/:group': ({ documentId = '', group = '' }) => (
    <RecordScreen key={`${documentId} ${group}`} documentId={documentId} group={group} />
  ),
  '/signatures': () => <BoardScreen />,
  '/figures': () => <StatsScreen />,
  '/trash': () => <TrashScreen />,
  '/settings/people/:personId': ({ personId = '' }) => <SettingsScreen part="people" personId={personId} />,
  '/settings/:part?': ({ part }) => <SettingsScreen part={part ?? SETTINGS_PARTS[0]} />,
}

export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Switch>
        {ROUTE_PATTERNS.map((pattern) => (
          <Route key={pattern} path={pattern}>
            {(params) => SCREENS[pattern](params as Params)}
          </Route>
        ))}
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}
