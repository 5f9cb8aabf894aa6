/**
 * Style sheets are written in px, as they are drawn; built, every length is a share of the size of letters (rem), so
 * that one number on the root scales the whole screen in any host, and a rule for narrow windows asks how much fits
 * rather than how wide the glass is. Hairlines stay hairlines, and paper is paper.
 */

const USUAL = 16
/** Lines and rings keep their weight. */
const HAIRLINE = 3

const LENGTH = /(?<![\w.#-])(-?\d*\.?\d+)px\b/g
const WINDOW = /^\((max|min)-width:\s*(\d+)px\)$/

/** @param {number} px */
const inRem = (px) => `${Number((px / USUAL).toFixed(5))}rem`

/**
 * `12px 1px` → `0.75rem 1px`.
 * @param {string} value
 */
export function scaled(value) {
  return value.replace(LENGTH, (whole, /** @type {string} */ number) =>
    Math.abs(Number(number)) < HAIRLINE ? whole : inRem(Number(number)),
  )
}

/** @param {import('postcss').Node} node */
function isPaper(node) {
  for (
    let above = /** @type {import('postcss').AtRule | undefined} */ (node.parent);
    above;
    above = /** @type {import('postcss').AtRule | undefined} */ (above.parent)
  ) {
    if (above.type === 'atrule' && (above.name === 'page' || /\bprint\b/.test(above.params))) return true
  }
  return false
}

/** @returns {import('postcss').Plugin} */
export function scalable() {
  return {
    postcssPlugin: 'qiancheng-scalable',
    Declaration(declaration) {
      if (!declaration.value.includes('px') || isPaper(declaration)) return
      const value = scaled(declaration.value)
      if (value !== declaration.value) declaration.value = value
    },
    AtRule: {
      media(rule) {
        const [, side, px] = WINDOW.exec(rule.params) ?? []
        if (side === undefined) return
        rule.name = 'container'
        rule.params = `window (${side}-width: ${inRem(Number(px))})`
      },
    },
  }
}
