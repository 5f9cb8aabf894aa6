import { createRequire } from 'node:module'

/** Not called `require`: where the bundler sees that name it declares it itself, and twice is a syntax error. */
const installed = createRequire(import.meta.url)

export type FaceId = 'sc' | 'tc' | 'jp' | 'symbols'
export type Weight = 'regular' | 'bold'
/** `title` is bold, set wide. */
export type Cut = Weight | 'title'

/**
 * Where each face's files live. Fallback faces carry one weight only: a rare character in bold is seen once in
 * years, and each weight costs 8 to 15 MB. Only the files named here need to be in a package.
 */
const FILES: Record<FaceId, Record<Weight, string>> = {
  sc: {
    regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  },
  tc: {
    regular: '@expo-google-fonts/noto-serif-tc/400Regular/NotoSerifTC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
  },
  jp: {
    regular: '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  },
  symbols: {
    regular: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  },
}

export const FACE_IDS = Object.keys(FILES) as FaceId[]

/** The path of a font file inside the installed packages. */
export function fontFile(face: FaceId, cut: Cut): string {
  return installed.resolve(FILES[face][cut === 'title' ? 'bold' : cut])
}
