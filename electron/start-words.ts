import { UnfitFolder } from './data-folder.ts'
import { RendererMissing } from './manifest.ts'
import { OpenRefused } from './services/storage/errors.ts'

/**
 * What is said when the program cannot start. Until the office is open its language is not known, so each sentence
 * stands in Chinese and in English, on one line.
 */
const both = (chinese: string, english: string) => `${chinese} / ${english}`

const unfit = {
  synced: ({ folder, unfit: { what } }: UnfitFolder) =>
    both(
      `文件夹 ${folder} 由 ${what} 同步，数据可能损坏或外传。请用 --data 选择本机的普通文件夹。`,
      `The folder ${folder} is synchronised by ${what}; the data could be damaged or leave this computer. Choose an ordinary local folder with --data.`,
    ),
  network: ({ folder, unfit: { what } }: UnfitFolder) =>
    both(
      `文件夹 ${folder} 在网络上（${what}），断线时数据可能损坏。请用 --data 选择本机的文件夹。`,
      `The folder ${folder} is on the network (${what}); the data could be damaged when it drops. Choose a local folder with --data.`,
    ),
}

export const portBusy = (port: number) =>
  both(
    `端口 ${port} 已被占用，可能签程已经打开。请关闭占用它的程序，或用 --port 指定另一个端口（草稿按端口保存）。`,
    `Port ${port} is taken; perhaps Qiancheng is already open. Close the other program, or choose another port with --port (drafts belong to a port).`,
  )

const rendererMissing = (folder: string) =>
  both(
    `找不到界面文件 ${folder}，请先运行 npm start。`,
    `The screens are not in ${folder}; run npm start first, which builds them.`,
  )

const other = (detail: string) => both(`无法启动：${detail}`, `Cannot start: ${detail}`)

const detailOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')

/** One line for anything that kept the program from starting. */
export function sayStartError(error: unknown): string {
  if (error instanceof UnfitFolder) return unfit[error.unfit.kind](error)
  if (error instanceof RendererMissing) return rendererMissing(error.message)
  // The office says for itself, in both languages, why it was not opened and who has it.
  if (error instanceof OpenRefused) return detailOf(error)
  return other(detailOf(error))
}
