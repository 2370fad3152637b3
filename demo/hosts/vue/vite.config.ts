import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative: the page may stand in any folder of a site.
  base: './',
  // What has this name is an element of the browser, not a component of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'opleidings-wegwijzer' } } })],
});
