import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A relative base: the page may stand in any folder of a site.
export default defineConfig({ base: './', plugins: [react()] });
