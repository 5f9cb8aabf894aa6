/** Joins class names. CSS modules type every name as possibly missing; one string always comes out. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
