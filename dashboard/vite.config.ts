import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** In development the pages come from vite and everything else from the API beside it. */
const api = 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 420 },
  server: { proxy: { '/graphql': api, '/session': api, '/v1': api, '/health': api, '/ready': api, '/status.json': api, '/metrics': api } },
})
