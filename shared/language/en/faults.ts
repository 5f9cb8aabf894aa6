import type { FaultCode } from '../../contract/fault.ts'
import type { UpdateWhy } from '../../contract/updates.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'
import { update } from './screens/update.ts'

/** Why a call was refused and what to do next. */
export const faults: Record<FaultCode, (params: SayParams) => string> = {
  badInput: () =>
    'What was sent is incomplete or malformed. Nothing was saved. Please check it and try again.',
  unknownCall: () => 'Two parts of the program are of different versions. Please close it and open it again.',
  notAllowed: () => 'You are not allowed to do this. Please ask the person in charge.',
  notSetUp: () => 'This office has not been set up yet. Please do that first.',
  alreadySetUp: () => 'This office has already been set up.',
  notFound: () => 'This cannot be found; it may have been deleted.',
  problems: () => 'This cannot be issued yet. Please complete what is marked.',
  conflict: () =>
    'Something was added to this project after you opened it. Please look at the changes below and issue again.',
  draftConflict: () =>
    'This draft was also changed in another window. Both versions are still there; please choose which to keep.',
  draftIssued: ({ number }) => `This draft has already been issued as ${number}.`,
  commandReused: () =>
    'The same operation number came with different content, so nothing was done. Please reopen this page.',
  onlyOne: ({ number }) => `A project has only one of these, ${number}. Please revise that one.`,
  notYet: ({ number }) => `This cannot be entered on ${number} yet; finish the steps before it first.`,
  archiveOff: () =>
    'The office has not switched the readable archive on; a manager can do so in the settings.',
  gateClosed: () => 'This step cannot be taken yet.',
  locked: () => 'Locked. Please sign in first.',
  signInRefused: () => 'The name or the passphrase is not right.',
  passphraseWeak: () =>
    'This passphrase is too weak: at least 10 characters, not a common one, not the office’s or your own name.',
  pinWeak: () => 'This PIN is too easy to guess. Please choose another.',
  pinRefused: () => 'The PIN is not right.',
  recoveryCodeWrong: () =>
    'The recovery code is not right. Compare it with the printed sheet, group by group.',
  lastManager: () => 'This is the last office manager. Name another one first.',
  signOutOfTurn: () => 'It is not yet this place’s turn to be signed.',
  hashMismatch: () => 'The document is not the one that was shown. Nothing was signed; please open it again.',
  alreadySigned: () => 'This place has been signed already.',
  notSigner: () => 'This person may not sign here.',
  tooLittleInk: () => 'Too little ink. Please sign in full.',
  documentVoided: () => 'This document has been voided.',
  nothingChanged: () => 'Nothing was changed, so no new version was made.',
  silenceNotAllowed: () =>
    'Silence cannot count yet: the reply time must have passed unsigned, with the written agreement attached.',
  backupFailed: () =>
    'The backup was not finished; earlier ones are untouched. Check the disk and try again.',
  backupNotWhole: () => 'This backup is not whole and cannot be restored. Choose another.',
  cancelled: () => 'Stopped as you asked; no half file was left.',
  inSample: () =>
    'The sample office does not do this, so that nothing is left outside it. End the sample and do it in your own office.',
  folderRefused: () =>
    'This folder cannot hold backups: choose one on this computer or a USB stick, not a network or synced one.',
  updateRefused: ({ why }) => update.whys[why as UpdateWhy] ?? update.whys.notAnUpdate,
  pictureUnfit,
  nothingToSave: () =>
    'This project has nothing to save as a template yet. Fill in the requirement, work order, creative brief or internal timeline first.',
  badPicture: () =>
    'This picture cannot be used as a logo. Choose a PNG, JPEG or SVG picture that is not damaged and not larger than 10 MB. The logo stays as it was.',
  tooLarge: () => 'This is too large and was not saved. Please shorten the text or attach less.',
  pdfFailed: () => 'The PDF could not be made. The record itself is saved. Please try again.',
  pdfSuperseded: () => 'There is a newer preview.',
  diskFull: () =>
    'The disk is full and nothing was saved. Free some space and try again; what you typed is still on screen.',
  damaged: () =>
    'The data file is damaged. Writing has stopped to prevent further loss. Please restore from a backup.',
  internal: () =>
    'Something unexpected went wrong and nothing was saved. Please try again; if it still fails, reopen the program.',
}
