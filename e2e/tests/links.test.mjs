// Following every link of the site from its first page leads nowhere that is not there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { group } from '../pages.mjs';
import { suite } from '../suite.mjs';

const here = suite({ browser: false });
const most = 600;
// The other languages are looked at from the first pages only: every entry in six would be the same six times.
const first = 40;

for (const language of ['en', 'ar']) {
  test(`every link leads somewhere: ${language}`, async () => {
    const { visited, broken } = await crawl(`/${language}/${group}`, language);
    assert.deepEqual(broken, []);
    assert.ok(visited > 20, `only ${visited} pages were found`);
  });
}

async function crawl(home, language) {
  const waiting = [{ path: home, from: 'the beginning' }];
  const seen = new Set([shape(home)]);
  const broken = [];
  let visited = 0;
  while (waiting.length > 0 && visited < most) {
    const { path, from } = waiting.shift();
    visited += 1;
    const answer = await fetch(here.url + path, { headers: { accept: 'text/html,*/*' } });
    const body = await answer.text();
    if (answer.status >= 400) broken.push(`${path} answers ${answer.status}, linked from ${from}`);
    if (foreign(path, language) || !(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    for (const link of links(body, here.url + path)) {
      if (!seen.has(shape(link)) && !(visited > first && foreign(link, language))) {
        seen.add(shape(link));
        waiting.push({ path: link, from: path });
      }
    }
  }
  return { visited, broken };
}

function foreign(path, language) {
  return !path.startsWith(`/${language}/`);
}

/** Addresses on this server, without their fragments. */
function links(html, base) {
  const found = html.matchAll(/<(?:a|link|img|use|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g);
  const urls = [...found].map(([, href]) => new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), base));
  return urls.filter((url) => url.origin === new URL(base).origin).map((url) => url.pathname + url.search);
}

/** Facets combine without end: one address for each set of parameters is enough, and each view counts. */
function shape(path) {
  const url = new URL(path, 'http://x');
  const names = [...new Set(url.searchParams.keys())].sort();
  return `${url.pathname}?${names.map((name) => (name === 'view' ? `view=${url.searchParams.get('view')}` : name)).join('&')}`;
}
