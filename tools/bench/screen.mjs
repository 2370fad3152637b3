// Everything that is measured in a browser, in one run: the element, its screens as plain nodes, and the bare wizard.
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../browsers.mjs';
import { Host } from '../testing/host.mjs';
import { answersRows, measureAnswers } from './answers.mjs';
import {
  addPage as addFirstPage,
  countRequests,
  firstQuestionRows,
  languageRow,
  measureFirstQuestion,
  requestsRow,
} from './first-question.mjs';
import { addPage as addDeskPage, deskRows, measureDesk } from './desk.mjs';
import { kioskRows } from './kiosk.mjs';
import { plainFrom } from './plain.mjs';
import { addPage as addRepairsPage, measureRepairs, repairsRow } from './repairs.mjs';
import { addPage as addWalkPage } from './wizard.mjs';

/** Processors that are so many times slower, networks, and at most so many times as long as the bare wizard. */
const circumstances = [
  { rate: 1, most: 1.3 },
  { rate: 4, most: 1.2 },
  { rate: 4, network: 'Fast 4G', most: 1 },
];
const told = ({ rate, network }) => `processor ${rate}×${network ? `, over ${network}` : ''}`;
const slow = 4;

/** Puts files on the site from memory, so that the disk plays no part, and packed as on any site. */
function add(host, files) {
  for (const { path, content } of files) host.file(path, gzipSync(content), { 'Content-Encoding': 'gzip' });
}

const withoutIdleMoments =
  '<script>delete globalThis.requestIdleCallback; delete globalThis.cancelIdleCallback;</script>';

/**
 * @param {Awaited<ReturnType<typeof import('./build.mjs').build>>} built
 * @param {{ rounds: number, journeys: number }} counts how often the first question is measured, and a whole journey
 * @returns {Promise<{ version: string, rows: import('./table.mjs').Row[] }>}
 */
export async function onScreen({ element, french, bare, early, desk, repairs }, { rounds, journeys }) {
  const [host, browser] = await Promise.all([
    Host.start(),
    launch({ executablePath: ensureChromium(), args: chromiumArgs }),
  ]);
  try {
    add(host, [...element.files, ...french, ...bare.files, early.sheet, repairs]);
    const firstPages = {
      element: addFirstPage(host, element),
      early: addFirstPage(host, { ...element, id: 'early' }, early.markup),
      bare: addFirstPage(host, bare),
    };
    const walkPage = addWalkPage(host, element);
    const plain = await plainFrom(browser, walkPage);
    add(host, plain.files);
    const walkPages = {
      element: walkPage,
      plain: addWalkPage(host, plain),
      busy: addWalkPage(host, { ...element, id: 'busy' }, withoutIdleMoments),
      bare: addWalkPage(host, bare),
    };

    const translated = addFirstPage(host, {
      ...element,
      id: 'translated',
      attributes: ' languages="nl fr" lang="fr"',
      before: `<link rel="modulepreload" href="${french[0].path}">`,
    });

    const rows = [requestsRow(await countRequests(browser, firstPages.element))];
    for (const one of circumstances)
      rows.push(
        ...firstQuestionRows(await measureFirstQuestion(browser, firstPages, one, rounds), told(one), one.most),
      );
    const far = circumstances.at(-1);
    const inBoth = await measureFirstQuestion(browser, { element: firstPages.element, translated }, far, rounds);
    rows.push(languageRow(inBoth, told(far), await countRequests(browser, translated)));
    rows.push(...answersRows(await measureAnswers(browser, walkPages, slow, journeys), slow));
    rows.push(...deskRows(await measureDesk(browser, addDeskPage(host, desk), slow, journeys), slow));
    rows.push(repairsRow(await measureRepairs(browser, addRepairsPage(host, repairs.path), slow, rounds), slow));
    rows.push(...(await kioskRows(browser, slow, rounds)));
    return { version: await browser.version(), rows };
  } finally {
    await browser.close();
    await host.stop();
  }
}
