import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Skeleton } from '../ui/skeleton.tsx'
import { BoardScreen } from './board/board-screen.tsx'
import { ComplianceScreen } from './compliance/compliance-screen.tsx'
import { DocumentsScreen } from './documents/documents-screen.tsx'
import { NotFound } from './not-found.tsx'
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

export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Switch>
        <Route path="/" component={TodayScreen} />
        <Route path="/runs" component={RunsScreen} />
        <Route path="/runs/new" component={StartRunScreen} />
        <Route path="/runs/:runId/drafts/:draftId">
          {({ runId, draftId }) => <WizardScreen key={draftId} runId={runId} draftId={draftId} />}
        </Route>
        <Route path="/runs/:runId/clauses">
          {({ runId }) => <ComplianceScreen key={runId} runId={runId} />}
        </Route>
        <Route path="/runs/:runId">{({ runId }) => <RunScreen key={runId} runId={runId} />}</Route>
        <Route path="/documents" component={DocumentsScreen} />
        <Route path="/documents/:documentId">
          {({ documentId }) => <DocumentScreen key={documentId} documentId={documentId} />}
        </Route>
        <Route path="/documents/:documentId/sign/:place">
          {({ documentId, place }) => (
            <SigningScreen key={`${documentId} ${place}`} documentId={documentId} place={place} />
          )}
        </Route>
        <Route path="/documents/:documentId/record/:group">
          {({ documentId, group }) => (
            <RecordScreen key={`${documentId} ${group}`} documentId={documentId} group={group} />
          )}
        </Route>
        <Route path="/signatures" component={BoardScreen} />
        <Route path="/figures" component={StatsScreen} />
        <Route path="/trash" component={TrashScreen} />
        <Route path="/settings/people/:personId">
          {({ personId }) => <SettingsScreen part="people" personId={personId} />}
        </Route>
        <Route path="/settings/:part?">{({ part }) => <SettingsScreen part={part ?? 'general'} />}</Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}
