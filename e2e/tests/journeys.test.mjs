// What people come for, in a browser without JavaScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page as newPage } from '../browser.mjs';
import { group } from '../pages.mjs';
import { suite } from '../suite.mjs';

const here = suite();
const roadmap = `/en/${group}/roadmap`;

async function visit(path) {
  const tab = await newPage(here.browser, { javaScriptEnabled: false });
  await tab.goto(here.url + path);
  return tab;
}

test('the first address leads to the reader’s language', async () => {
  const tab = await newPage(here.browser, { javaScriptEnabled: false, locale: 'fr-FR' });
  await tab.goto(`${here.url}/`);
  assert.match(new URL(tab.url()).pathname, /^\/fr(\/|$)/);
});

test('switching the language stays on the page', async () => {
  const tab = await visit(`${roadmap}?view=table&body=etsi`);
  await tab.locator('a[hreflang="ru"]:visible').first().click();
  const url = new URL(tab.url());
  assert.equal(url.pathname, `/ru/${group}/roadmap`);
  assert.equal(url.searchParams.get('body'), 'etsi');
  assert.equal(await tab.locator('html').getAttribute('lang'), 'ru');
});

test('a facet narrows the table', async () => {
  const tab = await visit(`${roadmap}?view=table`);
  const before = await rows(tab);
  await follow(tab, /[?&]body=/);
  assert.match(tab.url(), /[?&]body=/);
  const after = await rows(tab);
  assert.ok(after > 0, 'something is left');
  assert.ok(after <= before, `${after} of ${before} rows`);
});

test('a click on the map filters', async () => {
  const tab = await visit(`${roadmap}?view=map`);
  const link = tab.locator('svg a').filter({ visible: true }).first();
  const target = await link.evaluate((a) => a.getAttribute('href') ?? a.getAttribute('xlink:href'));
  await link.click();
  assert.match(target, /layer=|reference-point=|element=/);
  assert.match(tab.url(), /layer=|reference-point=|element=/);
});

test('an entry is reached from the table and says where its facts come from', async () => {
  const tab = await visit(`${roadmap}?view=table`);
  await tab.locator(`main table a[href*="${roadmap}/"]`).first().click();
  assert.match(new URL(tab.url()).pathname, new RegExp(`^${roadmap}/[^/]+$`));
  const data = await tab.locator('script[type="application/ld+json"]').first().textContent();
  assert.equal(JSON.parse(data)['@context'], 'https://schema.org');
});

test('the roadmap can be taken away as a table', async () => {
  const tab = await visit(`${roadmap}?view=table`);
  const address = await tab.locator('a[href*="csv"]').first().evaluate((a) => a.href);
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/);
  const lines = (await answer.text()).trim().split('\n');
  assert.ok(lines.length > 100, `${lines.length} lines`);
});

test('the first thing the keyboard reaches is the way past the menu', async () => {
  const tab = await newPage(here.browser);
  await tab.goto(here.url + roadmap);
  await tab.keyboard.press('Tab');
  const target = await tab.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.match(target ?? '', /^#./);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const inside = await tab.evaluate((id) => document.querySelector(id)?.contains(document.activeElement), target);
  assert.ok(inside, 'the next stop is inside the content');
});

/** Follows the first visible link whose address matches, opening what hides it first, as a reader would. */
async function follow(tab, pattern) {
  for (const summary of await tab.locator('main details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  for (const link of await tab.locator('main a[href]').all()) {
    if (pattern.test((await link.getAttribute('href')) ?? '') && (await link.isVisible())) {
      await link.click();
      return;
    }
  }
  assert.fail(`no link like ${pattern}`);
}

function rows(tab) {
  return tab.locator('main table tbody tr').count();
}
