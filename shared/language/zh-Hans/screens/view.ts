/** How the screens look to one person. */
export const view = {
  tab: '显示',
  theme: '外观',
  themeHelp: '只在这台电脑上、只对您生效。打印页和签字处始终是白纸：签的就是印的。',
  themes: {
    system: { name: '跟随系统', text: '与电脑的浅色、深色、高对比度一致' },
    light: { name: '浅色', text: '桌面上的纸，白天办公' },
    dark: { name: '深色', text: '手术间、夜间，不晃眼' },
    contrast: { name: '高对比度', text: '黑白分明，线条清楚' },
  },
  zoom: '显示大小',
  zoomHelp: '整个界面一起放大或缩小，80% 至 200%。也可用 Ctrl（⌘）加 + − 0。',
  percent: (zoom: number) => `${zoom}%`,
  larger: '放大',
  smaller: '缩小',
  usual: '恢复 100%',
  isUsual: '已是 100%',
  smallest: '已是最小',
  largest: '已是最大',
}
