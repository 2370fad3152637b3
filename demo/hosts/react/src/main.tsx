import 'opleidings-wegwijzer/define';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';

const root = document.querySelector('#root')!;
const app = <StrictMode><App /></StrictMode>;

// Markup that a server made is taken over; without it the page begins here.
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
