// Builds the gallery: `npx vite tests/gallery` shows it, for looking at components without the extension.
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({ root: import.meta.dirname, plugins: [preact()], build: { target: 'es2023', outDir: '../../dist/gallery', emptyOutDir: true } });
