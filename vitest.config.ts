import { defineConfig } from 'vitest/config'

const minutes = 60_000

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,test}/**/*.test.{ts,tsx}'],
    exclude: [
      '**/node_modules/**',
      'test/e2e/**',
      'out/**',
      'dist/**',
      // Looks at what was built, so it is a stage of its own behind the build.
      ...(process.env.QC_PACKAGE ? [] : ['test/package/**']),
    ],
    pool: 'forks',
    maxWorkers: 2,
    // The long checks run a tenth of their length unless they are asked for whole.
    testTimeout: process.env.QC_SOAK ? 60 * minutes : 20_000,
    allowOnly: false,
  },
})
