import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
    // A tool for moving code, not a test of every run (CONTRIBUTING.md).
    exclude: process.env.FREEZE ? configDefaults.exclude : [...configDefaults.exclude, 'src/testing/freeze.test.ts'],
    globalSetup: ['src/platform/database/test-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Modules are read once a worker and not once a file: no test changes one, and each has a database of its own.
    isolate: process.env.FREEZE !== undefined,
  },
})
