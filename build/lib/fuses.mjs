// @ts-check
/**
 * The nine switches that are burnt into Electron's program, each with the reason for its position. `true` is on.
 * @typedef {keyof typeof import('@electron/fuses').FuseV1Options} FuseName
 * @type {Readonly<Record<Exclude<FuseName, number>, { on: boolean, because: string }>>}
 */
export const fuses = {
  RunAsNode: {
    on: false,
    because:
      'ELECTRON_RUN_AS_NODE would turn a signed program into an interpreter for any script; we start none.',
  },
  EnableCookieEncryption: {
    on: true,
    because:
      'There are no cookies. Should a Chromium feature write one, it lies encrypted beside the records.',
  },
  EnableNodeOptionsEnvironmentVariable: {
    on: false,
    because: 'NODE_OPTIONS could load code into the process that holds the office key.',
  },
  EnableNodeCliInspectArguments: {
    on: false,
    because: '--inspect would open a port through which the opened vault can be read.',
  },
  EnableEmbeddedAsarIntegrityValidation: {
    on: true,
    because:
      'The archive must hash to what the signed program says (Windows and Mac), so that only whole programs sign.',
  },
  OnlyLoadAppFromAsar: {
    on: true,
    because:
      'A folder called "app" beside the archive would be loaded in its place and is checked by nobody.',
  },
  LoadBrowserProcessSpecificV8Snapshot: {
    on: false,
    because: 'We bring no snapshot of our own; the program would not start without one.',
  },
  GrantFileProtocolExtraPrivileges: {
    on: false,
    because: 'The screens come from app://; a file:// page has no business here and needs no powers.',
  },
  WasmTrapHandlers: {
    on: true,
    because: 'Bounds of WebAssembly memory are kept by the processor: the default, quicker and no less safe.',
  },
}

/** As `flipFuses` takes it; a fuse that a later Electron adds and nobody decided is an error. */
export async function fuseConfig() {
  const { FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const wanted = Object.entries(fuses).map(([name, { on }]) => [
    FuseV1Options[/** @type {FuseName} */ (name)],
    on,
  ])
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...Object.fromEntries(wanted),
  }
}
