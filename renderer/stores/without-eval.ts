import { config } from 'zod'

/**
 * zod looks whether it may compile its schemas to code. The content policy forbids that, rightly, and the question
 * alone would stand as an error in the console. Imported before anything that makes a schema.
 */
config({ jitless: true })
