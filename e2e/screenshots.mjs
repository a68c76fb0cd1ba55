// Pictures to look at: pages in four scripts, wide and narrow, light and dark, saved in `out/`.
// `node screenshots.mjs [page ...]`
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { desktop, open, page as newPage, phone } from './browser.mjs';
import { group, shown } from './pages.mjs';
import { start } from './server.mjs';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), 'out');
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(shown);
const server = await start();
const browser = await open();
try {
  await mkdir(out, { recursive: true });
  for (const language of ['en', 'ru', 'ar', 'zh']) {
    for (const [device, size] of Object.entries({ desktop, phone })) {
      for (const colour of ['light', 'dark']) {
        const tab = await newPage(browser, { colour, size });
        for (const name of wanted) {
          await tab.goto(`${server.url}/${language}/${group}${shown[name]}`);
          const file = path.join(out, `${name}-${language}-${device}-${colour}.png`);
          await tab.screenshot({ path: file, fullPage: true });
        }
        await tab.context().close();
      }
    }
  }
  console.log(`saved in ${out}`);
} finally {
  await browser.close();
  await server.stop();
}
