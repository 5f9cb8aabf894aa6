import { Command, CommanderError } from 'commander'
import { z } from 'zod'

/** Fixed, because the drafts a browser keeps belong to the origin and the port is part of it. */
export const DEFAULT_PORT = 47613

const BAD_PORT = '--port takes a number from 1 to 65535'

const schema = z.strictObject({
  data: z.string().min(1, '--data takes a folder').optional(),
  port: z
    .string()
    .regex(/^\d{1,5}$/, BAD_PORT)
    .transform(Number)
    .pipe(z.number().min(1, BAD_PORT).max(65535, BAD_PORT))
    .default(DEFAULT_PORT),
  renderer: z.string().min(1, '--renderer takes a folder').optional(),
  demo: z.boolean().default(false),
})
export type Options = z.infer<typeof schema>

/** The command line cannot be followed; the message says why and what there is. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions'
}

/** Not an error: the help was asked for. */
export class HelpWanted extends Error {
  override readonly name = 'HelpWanted'
}

function commandLine(): Command {
  return new Command('loopback')
    .description('签程 Qiancheng for a browser on this computer.')
    .option('--data <folder>', "the office's folder")
    .option('--port <number>', `the port of the address (default ${DEFAULT_PORT})`)
    .option('--renderer <folder>', 'the built screens')
    .option('--demo', 'a throw-away office with a sample project')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
}

function read(args: readonly string[]): unknown {
  const command = commandLine()
  try {
    return command.parse(args, { from: 'user' }).opts()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') throw new HelpWanted(command.helpInformation())
    throw new BadOptions(`${error.message}\n\n${command.helpInformation()}`)
  }
}

export function parseOptions(args: readonly string[]): Options {
  const parsed = schema.safeParse(read(args))
  if (parsed.success) return parsed.data
  throw new BadOptions(parsed.error.issues.map(({ message }) => message).join('; '))
}
