export { createElement as h } from 'react';
