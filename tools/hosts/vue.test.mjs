// Vue 3, built with Vite, its templates checked by vue-tsc.
import { prepare, walk } from './walks.mjs';

prepare('vue');
walk('Vue', '/demo/hosts/vue/dist/');
