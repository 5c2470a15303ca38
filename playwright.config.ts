import { defineConfig } from '@playwright/test'
import { getChromium } from './bin/chromium.ts'

/** Journeys through the built product. Each worker boots one of its own (`e2e/fixtures.ts`). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/build-once.ts',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // On a slow machine that does other things too, a journey is slow and not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: getChromium(),
      args: [
        // As root, which containers are, Chromium has no sandbox to start.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
