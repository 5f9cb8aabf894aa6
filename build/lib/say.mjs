// @ts-check
/**
 * Everything these scripts say goes to stderr, so that stdout carries only results others may read.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`)

/** A failure whose message is meant for a person: no stack trace is shown. */
export class Stop extends Error {}

/**
 * Runs a command's main function; its number is the exit code.
 * @param {() => Promise<number>} main
 */
export async function command(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}
