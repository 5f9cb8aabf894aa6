/** A backup file that is not, byte for byte, what some office made; or that was made by a newer program. */
export class NotWhole extends Error {
  readonly why: 'changed' | 'newer' | 'otherKey' | 'records'

  constructor(why: NotWhole['why'], detail = '') {
    super(`backup is not whole: ${why} ${detail}`.trim())
    this.name = 'NotWhole'
    this.why = why
  }
}
