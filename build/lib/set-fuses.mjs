// @ts-check
import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import { fuseConfig } from './fuses.mjs'

/**
 * Where the program lies in what was packed.
 * @param {import('electron-builder').AfterPackContext} context
 */
function program({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  const { executableName } = /** @type {{ executableName?: string }} */ (/** @type {unknown} */ (packager))
  return join(appOutDir, executableName ?? productFilename)
}

/**
 * electron-builder's hook between packing and signing. Its own setting knows eight of the nine fuses.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function setFuses(context) {
  const onMac = context.electronPlatformName === 'darwin'
  // Unsigned programs do not start on Apple's processors; a real signature replaces this one.
  await flipFuses(program(context), { ...(await fuseConfig()), resetAdHocDarwinSignature: onMac })
}
