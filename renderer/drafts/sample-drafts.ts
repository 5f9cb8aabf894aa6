import { Dexie } from 'dexie'

/** Drafts of a sample lie apart from those of one's own office, so that they can be thrown away whole. */
export const SAMPLE_DRAFTS = 'drafts-sample'

/** Also what a crash left: its key is gone with the sample, so nobody could read it. */
export async function forgetSampleDrafts(): Promise<void> {
  try {
    if (await Dexie.exists(SAMPLE_DRAFTS)) await Dexie.delete(SAMPLE_DRAFTS)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
