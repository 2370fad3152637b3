import 'opleidings-wegwijzer/define';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App';

/** The page as a server sends it: the element with its attributes, and in it what is shown without script. */
export const render = () => renderToString(<StrictMode><App /></StrictMode>);
