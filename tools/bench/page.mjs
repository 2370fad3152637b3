// A page in Chromium as somebody finds it who was never there before.
import { PredefinedNetworkConditions } from 'puppeteer-core';

/** For the head of a page: the browser asks for no icon. */
export const noIcon = '<link rel="icon" href="data:,">';

/** Opens a page with nothing in its cache, on a processor that is so many times slower, and on a network if one is named. */
export async function withPage(browser, rate, use, network) {
  const page = await browser.newPage();
  try {
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(rate);
    if (network) await page.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    return await use(page);
  } finally {
    await page.close();
  }
}
