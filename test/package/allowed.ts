/** Every file of a package is explained by one of these; a file that none explains is an error. */

const FONTS =
  /^node_modules\/@expo-google-fonts\/(noto-serif-(sc|tc)\/(400Regular|700Bold)|(noto-serif-jp|noto-sans-symbols-2)\/400Regular)\/\w+\.ttf$/

/** Pdfkit's colour profile and metrics, and tables of Unicode and of line breaking. */
const DATA = /^node_modules\/(pdfkit|unicode-properties|linebreak|fontkit)\/.*\.(icc|afm|trie)$/

export const ALLOWED: readonly { readonly files: RegExp; readonly because: string }[] = [
  { files: /^package\.json$/, because: 'Electron reads where to begin' },
  { files: /^out\/main\/(main|pdf-worker)\.js$/, because: 'the host and its typesetter' },
  { files: /^out\/main\/[a-z-]+-[\w-]{8}\.js$/, because: 'what the two share' },
  { files: /^out\/preload\/preload\.cjs$/, because: 'the bridge' },
  { files: /^out\/renderer\/index\.html$/, because: 'the page' },
  { files: /^out\/renderer\/assets\/[\w.-]+-[\w-]{8}\.(js|mjs|css)$/, because: 'the screens' },
  { files: FONTS, because: 'the weights that papers are set in' },
  { files: DATA, because: 'data of the typesetter' },
  { files: /^node_modules\/.+\.(js|cjs|mjs|json)$/, because: 'a package that is needed at run time' },
  { files: /^node_modules\/.+\/(licen[cs]e|licenses\/apache|notice)[\w.-]*$/i, because: 'whose work it is' },
]

/** Wins over what is allowed: nothing that only those who build the program need. */
const NEVER =
  /(^|\/)(tests?|__tests__|docs?|examples?|bench|\.github)\/|\.(test|spec)\.|\.(map|ts|tsx|mts|cts|md)$|^(build|test|docs|shared|renderer|electron)\/|(^|\/)\.[^/]|node_modules\/(electron|vite|vitest|typescript|react|playwright)\//

export const unexplained = (files: readonly string[]): readonly string[] =>
  files.filter((file) => NEVER.test(file) || !ALLOWED.some((one) => one.files.test(file)))

/** The packages that files below node_modules belong to, as the lockfile names them. */
export const packagesOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
