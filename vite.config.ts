import { defineConfig } from 'vite';

export default defineConfig({
  define: { __FOLIO_DEVELOPMENT__: 'true' },
  server: { host: '127.0.0.1' },
});
