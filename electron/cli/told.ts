/** A failure whose message is meant for whoever ran the command: printed without a stack, exit code 1. */
export class Told extends Error {}
