import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { scalable } from './build/lib/scalable-css.mjs'

const nodeTarget = 'node24'
/** The Chromium inside Electron 45. */
const chromiumTarget = 'chrome156'

/** electron-vite insists on relative addresses; a reload of /runs/… would then look for assets below /runs. */
const absoluteAddresses = {
  name: 'qiancheng:absolute-addresses',
  enforce: 'post' as const,
  config: () => ({ base: '/' }),
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      sourcemap: false,
      // Dependencies stay in node_modules: the package carries the few that are needed at run time.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          loopback: 'electron/loopback.ts',
          cli: 'electron/cli.ts',
          'pdf-worker': 'electron/services/pdf/worker.ts',
        },
        // All in one folder, so that code that ends up in a shared chunk still finds pdf-worker.js beside it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      sourcemap: false,
      // A sandboxed preload can require nothing but Electron: one whole CommonJS file.
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), absoluteAddresses],
    css: {
      modules: { generateScopedName: '[name]_[local]_[hash:base64:5]' },
      postcss: { plugins: [scalable()] },
    },
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: chromiumTarget,
      sourcemap: false,
      minify: true,
      modulePreload: { polyfill: false },
      // The content policy allows no data: URL but for pictures, so every asset is a file.
      assetsInlineLimit: 0,
      // Whose work the screens contain, for the package's THIRD-PARTY.txt; never served, being hidden.
      license: { fileName: '.vite/licenses.json' },
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
