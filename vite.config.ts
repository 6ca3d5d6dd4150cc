import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The screen for both shells. No inline script, style or data URL, so that the CSP can stay strict. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'editor', test: /node_modules[\\/]prosemirror/u },
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u },
          ],
        },
      },
    },
  },
})
