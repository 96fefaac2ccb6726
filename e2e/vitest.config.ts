import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/server.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // One browser at a time on two cores; the journeys share one server.
    fileParallelism: false,
  },
})
