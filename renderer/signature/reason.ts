/** As the host asks it: five characters at least, so that the reason is one. */
const SHORTEST = 5

export const isReason = (reason: string): boolean => reason.trim().length >= SHORTEST
