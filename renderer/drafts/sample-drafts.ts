import { Dexie } from 'dexie'
import { openDraftTable } from './database.ts'

/** Drafts of a sample lie apart from those of one's own office, so that they can be thrown away whole. */
export const SAMPLE_DRAFTS = 'drafts-sample'

/**
 * Also what a crash left: its key is gone with the sample, so nobody could read it. Emptied rather than deleted, since a
 * screen that is just closing may still hold it open.
 */
export async function forgetSampleDrafts(): Promise<void> {
  try {
    if (!(await Dexie.exists(SAMPLE_DRAFTS))) return
    const table = openDraftTable(SAMPLE_DRAFTS)
    await table.clear()
    table.close()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
