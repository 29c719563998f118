import { defineConfig } from 'vite';

// The demo imports the package by name, as its users do; here the name means the sources beside it.
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  define: { __FOLIO_DEVELOPMENT__: String(command === 'serve') },
  resolve: {
    alias: [
      { find: /^folio-elements$/, replacement: new URL('../src/index.ts', import.meta.url).pathname },
      { find: /^folio-elements\/(.*)\.js$/, replacement: new URL('../src/$1.ts', import.meta.url).pathname },
    ],
  },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  preview: { host: '127.0.0.1' },
  // Every asset is a file of its own: a page with a strict policy takes no data: addresses and no inline script.
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
}));
