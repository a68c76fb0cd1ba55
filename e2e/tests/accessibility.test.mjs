// Every page in every language, light and dark, wide and narrow: what a machine can find of barriers, it finds none.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { desktop, narrow, page as newPage, phone } from '../browser.mjs';
import { languages, pages } from '../pages.mjs';
import { suite } from '../suite.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const here = suite();

const looks = languages.flatMap((language) => {
  const plain = [{ language, colour: 'light', name: 'desktop', size: desktop }];
  if (!['en', 'ar'].includes(language)) return plain;
  return [
    ...plain,
    { language, colour: 'dark', name: 'desktop', size: desktop },
    { language, colour: 'light', name: 'phone', size: phone },
    { language, colour: 'dark', name: 'phone', size: phone },
  ];
});

for (const { language, colour, name, size } of looks) {
  test(`axe finds nothing: ${language}, ${colour}, ${name}`, async (t) => {
    const tab = await newPage(here.browser, { colour, size });
    for (const { path, status } of pages(language)) {
      await t.test(path, async () => {
        tab.troubles.length = 0;
        const answer = await tab.goto(here.url + path);
        assert.equal(answer.status(), status);
        assert.deepEqual(await violations(tab), []);
        assert.deepEqual(tab.troubles, []);
      });
    }
    await tab.context().close();
  });
}

for (const language of ['en', 'ar', 'ru']) {
  test(`no page scrolls sideways at 360 pixels: ${language}`, async (t) => {
    const tab = await newPage(here.browser, { size: narrow });
    for (const { path } of pages(language)) {
      await t.test(path, async () => {
        await tab.goto(here.url + path);
        assert.deepEqual(await tab.evaluate(tooWide), []);
      });
    }
    await tab.context().close();
  });
}

/** Violations as sentences: the rule, what it asks for, and the elements. */
async function violations(tab) {
  // Injected by the browser's own means: a script element would be blocked, as it should be.
  await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate((values) => globalThis.axe.run(document, { runOnly: values }), tags);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target).join(' ')}`);
}

/** What makes the page wider than the window. */
function tooWide() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > width + 1 || box.left < -1);
  });
  return [`${document.documentElement.scrollWidth} > ${width}`, ...outside.slice(0, 5).map((e) => `${e.tagName}.${e.className}`)];
}
