import { z } from 'zod'
import { isInstant } from '../../../../shared/values/time.ts'
import { isVersion } from '../../../../shared/values/version.ts'

/**
 * An update file: the mark, the manifest's length (four bytes), the manifest, its signature, the installer. The signature
 * covers the manifest, the manifest names the installer's size and hash, so nothing in the file is free.
 */
export const MARK = Buffer.from('QCUPDATE1\n')
export const MOST_MANIFEST_BYTES = 16 * 1024
export const SIGNATURE_BYTES = 64
/** Said before the manifest when it is signed, so that a signature means an update and nothing else. */
const PURPOSE = Buffer.from('qiancheng update 1\n')

/** No installer comes near it; more than this is never copied or fetched. */
export const MOST_BYTES = 1024 * 1024 * 1024

/** What an installer is called, by platform. The name is put into a path, so it is plain. */
const ENDINGS = { win32: 'exe', darwin: 'dmg', linux: 'AppImage' } as const
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/

export const manifestSchema = z
  .strictObject({
    format: z.literal(1),
    product: z.literal('qiancheng'),
    version: z.string().refine(isVersion),
    platform: z.enum(['win32', 'darwin', 'linux']),
    arch: z.enum(['x64', 'arm64']),
    file: z.string().regex(PLAIN),
    size: z.number().int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.string().refine(isInstant),
  })
  .refine(({ file, platform }) => file.endsWith(`.${ENDINGS[platform]}`))
export type Manifest = z.output<typeof manifestSchema>

export const signedBytes = (manifest: Uint8Array): Uint8Array => Buffer.concat([PURPOSE, manifest])
