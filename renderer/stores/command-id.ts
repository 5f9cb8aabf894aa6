/** A command that was sent and whose reply never came. */
export interface Unanswered {
  readonly commandId: string
  readonly sent: string
}

/**
 * The id to send with. The same content after a lost reply keeps its id, so that the host, which may have done it
 * already, does it once; anything else is a new act with a new id.
 */
export function commandIdFor(unanswered: Unanswered | null, sent: string, fresh: () => string): string {
  return unanswered !== null && unanswered.sent === sent ? unanswered.commandId : fresh()
}
