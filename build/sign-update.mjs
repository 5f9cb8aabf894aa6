// @ts-check
/**
 * `node build/sign-update.mjs --new-key FILE`: a new pair of keys; the private half goes to FILE, the public is printed.
 * `node build/sign-update.mjs INSTALLER --version 1.2.0 --platform win32 --arch x64 --out FILE.qcu`: an update file, signed
 * with the private key that QC_UPDATE_KEY (or --key) names, a PEM file.
 */
import { ensureInstalled } from './lib/install.mjs'
import { command } from './lib/say.mjs'
import { runTypeScript } from './lib/typescript.mjs'

command(async () => {
  await ensureInstalled()
  return runTypeScript('build/lib/sign-update.ts', process.argv.slice(2))
})
