import type { Words } from '../../words.ts'

/** How the screens look to one person. */
export const view: Words['screens']['view'] = {
  tab: 'Display',
  theme: 'Appearance',
  themeHelp:
    'For you alone, on this computer. Printed pages and places to sign stay white paper: what is signed is what prints.',
  themes: {
    system: { name: 'As the system', text: 'Light, dark or high contrast, as the computer is' },
    light: { name: 'Light', text: 'Paper on a desk, for the day' },
    dark: { name: 'Dark', text: 'For the theatre and for the night' },
    contrast: { name: 'High contrast', text: 'Black on white with clear lines' },
  },
  zoom: 'Size',
  zoomHelp: 'The whole screen grows or shrinks, from 80 to 200 %. Also Ctrl (⌘) with + − 0.',
  percent: (zoom) => `${zoom} %`,
  larger: 'Larger',
  smaller: 'Smaller',
  usual: 'Back to 100 %',
  isUsual: 'Is 100 %',
  smallest: 'Cannot be smaller',
  largest: 'Cannot be larger',
}
