/** The recovery code as people type it; the host parses it again and has the last word. */

export const CODE_LENGTH = 35

/** Case, O for 0, I and L for 1, full width, spaces and dashes are all forgiven. */
export function foldCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

export const groupsOf = (code: string): readonly string[] => code.split('-')

/** Whether the paper says what the screen says: the last group, typed from it. */
export function isLastGroup(code: string, typed: string): boolean {
  return foldCode(typed) !== '' && foldCode(typed) === foldCode(groupsOf(code).at(-1) ?? '')
}
