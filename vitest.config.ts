import { defineConfig } from 'vitest/config';

// Plain Node, no DOM: the pure rooms, and the package as it is published (after a build). Element tests run in browsers.
export default defineConfig({
  define: { __FOLIO_DEVELOPMENT__: 'true' },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/{model,layout,context,controllers,styles,server,lint}/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/pack.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
