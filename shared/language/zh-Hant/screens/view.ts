import type { Words } from '../../words.ts'

/** How the screens look to one person. */
export const view: Words['screens']['view'] = {
  tab: '顯示',
  theme: '外觀',
  themeHelp: '只在這台電腦上、只對您生效。列印頁和簽字處始終是白紙：簽的就是印的。',
  themes: {
    system: { name: '跟隨系統', text: '與電腦的淺色、深色、高對比一致' },
    light: { name: '淺色', text: '桌面上的紙，白天辦公' },
    dark: { name: '深色', text: '手術間、夜間，不晃眼' },
    contrast: { name: '高對比', text: '黑白分明，線條清楚' },
  },
  zoom: '顯示大小',
  zoomHelp: '整個介面一起放大或縮小，80% 至 200%。也可用 Ctrl（⌘）加 + − 0。',
  percent: (zoom) => `${zoom}%`,
  larger: '放大',
  smaller: '縮小',
  usual: '恢復 100%',
  isUsual: '已是 100%',
  smallest: '已是最小',
  largest: '已是最大',
}
