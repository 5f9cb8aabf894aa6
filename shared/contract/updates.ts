import { z } from 'zod'
import { act, query } from './call.ts'
import * as s from './shapes.ts'

/** Why an update was not taken; each has its words in `language/…/faults.ts`. */
export const UPDATE_WHYS = [
  /** This program was built without a key to check updates with. */
  'noKey',
  'notAnUpdate',
  'signature',
  'notNewer',
  'otherComputer',
  'damaged',
  'tooLarge',
  'noAddress',
  'notHttps',
  'redirected',
  'unreachable',
  'notReady',
  'notOpened',
] as const
export type UpdateWhy = (typeof UPDATE_WHYS)[number]

/** A newer program that was checked and lies ready to be started. */
const ready = z.object({ version: z.string(), at: s.instant, size: z.number().int() })

export const updateCalls = {
  'updates.status': query(
    'manager',
    z.strictObject({}),
    z.object({
      version: z.string(),
      /** Whether there is a key to check updates with. */
      hasKey: z.boolean(),
      /** Where the office keeps its updates; null while it fetches none, as from the beginning. */
      address: z.string().nullable(),
      ready: ready.nullable(),
      /** How far one that is being fetched or checked is. */
      running: z.number().min(0).max(1).nullable(),
    }),
  ),
  /** Checks an update file on this computer and lays its installer ready. */
  'updates.check': act('manager', { file: z.string().min(1).max(500) }, z.object({ ready })),
  /** The same with the file at the office's own address. */
  'updates.fetch': act('manager', {}, z.object({ ready })),
  /** An https address; '' ends it. Nothing is ever fetched by itself. */
  'updates.setAddress': act('manager', { address: z.string().trim().max(500) }, z.object({})),
  /** Checks the installer once more and opens it; where the host has no way to, says where it lies. */
  'updates.open': act('manager', {}, z.object({ opened: z.boolean(), file: z.string() })),
}
