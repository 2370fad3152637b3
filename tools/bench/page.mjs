// A page in Chromium as somebody finds it who was never there before.

/** For the head of a page: the browser asks for no icon. */
export const noIcon = '<link rel="icon" href="data:,">';

/** Opens a page with nothing in its cache, on a processor that is so many times slower. */
export async function withPage(browser, rate, use) {
  const page = await browser.newPage();
  try {
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(rate);
    return await use(page);
  } finally {
    await page.close();
  }
}
