import { z } from 'zod'
import { problemSchema } from '../forms/problem.ts'

/** Why a call was refused. The words for each stand in `language/…/faults.ts`, complete by type. */
export const FAULT_CODES = [
  'badInput',
  'unknownCall',
  'notAllowed',
  'notSetUp',
  'alreadySetUp',
  'notFound',
  'problems',
  'conflict',
  'draftConflict',
  'draftIssued',
  'commandReused',
  'gateClosed',
  /** Of this form only one counts in a run; revise it instead. */
  'onlyOne',
  /** An entry that cannot be made yet. */
  'notYet',
  /** The office has not switched the readable archive on. */
  'archiveOff',
  /** A project without any paper that a template could take over. */
  'nothingToSave',
  /** A picture that is none, or of a kind that cannot be kept. */
  'badPicture',
  'tooLarge',
  /** `why` is one of PICTURE_FAULTS. */
  'pictureUnfit',
  'locked',
  'signInRefused',
  'passphraseWeak',
  'pinWeak',
  'pinRefused',
  'recoveryCodeWrong',
  'lastManager',
  'signOutOfTurn',
  'hashMismatch',
  'alreadySigned',
  'notSigner',
  'tooLittleInk',
  'documentVoided',
  'nothingChanged',
  'silenceNotAllowed',
  'backupFailed',
  'backupNotWhole',
  'folderRefused',
  /** An update that was not taken; params.why says for which reason (contract/updates.ts). */
  'updateRefused',
  /** Called off by somebody; nothing half was left. */
  'cancelled',
  /** Would leave something outside of the sample office, or bring something in. */
  'inSample',
  'pdfFailed',
  'pdfSuperseded',
  'diskFull',
  'damaged',
  'internal',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

/**
 * A refusal as plain data: what (code), where (problems with their places), and what differs (conflicts). Never a
 * stack or a path of the machine.
 */
export const faultSchema = z.object({
  code: z.enum(FAULT_CODES),
  params: z.record(z.string(), scalar),
  problems: z.array(problemSchema),
  /** For `conflict`: what happened in the run since the version the writer saw. For `draftConflict`: fields that differ. */
  differs: z.array(z.object({ what: z.string(), yours: z.json(), theirs: z.json() })),
})
export type Fault = z.infer<typeof faultSchema>

export function fault(code: FaultCode, more: Partial<Omit<Fault, 'code'>> = {}): Fault {
  return { code, params: {}, problems: [], differs: [], ...more }
}

/** Thrown inside the host where a refusal ends the work; dispatch turns it into a reply. */
export class Refusal extends Error {
  readonly fault: Fault

  constructor(refused: Fault) {
    super(refused.code)
    this.fault = refused
  }
}

export function refuse(code: FaultCode, more: Partial<Omit<Fault, 'code'>> = {}): never {
  throw new Refusal(fault(code, more))
}
