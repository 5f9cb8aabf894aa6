import type { Sources } from '../../shared/forms/check.ts'
import type { AnyForm } from '../../shared/forms/form.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'
import { instantAt, type Zone } from '../../shared/values/time.ts'
import type { Bridge } from '../bridge/bridge.ts'
import { chooseCopy } from '../drafts/choose-copy.ts'
import { conflictWith, type DraftConflict, resolved, type Side } from '../drafts/conflict.ts'
import { openDraftTable } from '../drafts/database.ts'
import { HostCopy } from '../drafts/host-copy.ts'
import { type LocalDrafts, type LocalRead, openLocalDrafts } from '../drafts/local-draft.ts'
import { hostNow } from '../stores/clock.ts'
import { useSavedStore } from '../stores/saved.ts'
import type { Draft } from './draft.ts'
import { NO_HISTORY } from './history.ts'
import { createWizardStore, type WizardStore } from './store.ts'

export interface SessionStart {
  readonly bridge: Bridge
  readonly form: AnyForm
  readonly draft: Draft
  readonly draftKey: string | null
  readonly zone: Zone
  readonly language: DocumentLanguage
  /** Name of this browser's store; its usual one unless said. */
  readonly keptIn?: string | undefined
}

/** One open draft: what is on screen, its copy on this computer and its copy at the host. */
export interface DraftSession {
  readonly draftId: string
  readonly form: AnyForm
  /** The issued document it becomes the next version of; null for a new one. */
  readonly revises: string | null
  readonly store: WizardStore
  /** What was found on this computer when the draft was opened. */
  readonly notice: 'recovered' | 'unreadable' | null
  /** Sends everything to the host now; true when it has it. */
  readonly flush: () => Promise<boolean>
  readonly choose: (conflict: DraftConflict, chosen: { readonly [key: string]: Side }) => void
  /** The draft became a document: nothing more is kept of it here. */
  readonly issued: () => Promise<void>
  readonly close: () => void
}

export async function openSession(start: SessionStart): Promise<DraftSession> {
  const { bridge, form, draft, draftKey, zone, language } = start
  const own = (key: string) => {
    const spec = form.fields[key]
    return spec !== undefined && spec.kind !== 'computed' && !spec.stage
  }
  const local = await openLocal(draftKey, start.keptIn, () => store.getState().set({ localFailed: true }))
  const found: LocalRead = (await local?.read(draft.id).catch(() => null)) ?? { state: 'none' }
  const opened = chooseCopy(draft, found, own)
  const store = createWizardStore({
    answers: opened.answers,
    sources: draft.sources as Sources,
    page: opened.page,
    language,
    savedAt: opened.from === 'host' ? draft.updatedAt : null,
  })
  if (draftKey !== null && local === null) store.getState().set({ localFailed: true })

  /** What the host had when it last agreed with this window. */
  let base = draft.answers
  const host = new HostCopy(
    {
      newId: () => crypto.randomUUID(),
      current: () => ({ answers: store.getState().answers, page: store.getState().page }),
      send: async (checkpoint) => {
        const reply = await bridge.call('draft.checkpoint', { draftId: draft.id, ...checkpoint })
        if (!reply.ok) return reply
        base = checkpoint.answers
        return { ok: true, ...reply.value }
      },
      changed: (state) => {
        store.getState().set(state.is === 'saved' ? { host: state, savedAt: state.at } : { host: state })
        if (state.is === 'conflict') void meetConflict()
        if (state.is !== 'saved') return
        useSavedStore.getState().saved(Date.parse(state.at))
        // The copy here now stands on the host's new revision.
        keepLocally()
      },
    },
    opened.rev,
  )

  function keepLocally(): void {
    const { answers, page } = store.getState()
    const at = instantAt(hostNow(), zone)
    local?.keep({ draftId: draft.id, runId: draft.runId, form: form.id, rev: host.rev, page, at, answers })
  }

  async function meetConflict(): Promise<void> {
    const reply = await bridge.call('draft.get', { draftId: draft.id }).catch(() => null)
    if (!reply?.ok) return
    const conflict = conflictWith(store.getState().answers, base, reply.value, own)
    if (conflict.differences.length > 0) return store.getState().set({ conflict })
    host.settle(conflict.rev)
    void host.flush()
  }

  const stopWatching = store.subscribe((now, before) => {
    if (now.answers === before.answers && now.page === before.page) return
    keepLocally()
    host.touch()
    if (now.page !== before.page) void host.flush()
  })
  if (opened.from !== 'host') {
    host.touch()
    void host.flush()
  }

  return {
    draftId: draft.id,
    form,
    revises: draft.revises,
    store,
    notice: found.state === 'unreadable' ? 'unreadable' : opened.from === 'host' ? null : 'recovered',
    flush: () => host.flush(),
    choose: (conflict, chosen) => {
      const { answers, set } = store.getState()
      host.settle(conflict.rev)
      base = conflict.theirs
      set({ answers: resolved(answers, conflict, chosen), history: NO_HISTORY, conflict: null })
      void host.flush()
    },
    issued: async () => {
      stopWatching()
      host.stop()
      await local?.forget(draft.id)
    },
    close: () => {
      stopWatching()
      void host.flush().finally(() => {
        host.stop()
        void local?.close()
      })
    },
  }
}

/** null where this browser cannot keep anything; the draft then lives at the host alone. */
async function openLocal(
  draftKey: string | null,
  keptIn: string | undefined,
  failed: () => void,
): Promise<LocalDrafts | null> {
  return draftKey === null
    ? null
    : openLocalDrafts(draftKey, failed, openDraftTable(keptIn)).catch(() => null)
}
