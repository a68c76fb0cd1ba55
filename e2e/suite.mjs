// One server, and one browser where it is needed, for the tests of a file.
import { after, before } from 'node:test';
import { open } from './browser.mjs';
import { start } from './server.mjs';

/** Filled before the first test of the file: `url` and `browser`. */
export function suite({ browser = true } = {}) {
  const here = {};
  before(async () => {
    const server = await start();
    Object.assign(here, { url: server.url, stop: server.stop });
    if (browser) here.browser = await open();
  });
  after(async () => {
    await here.browser?.close();
    await here.stop?.();
  });
  return here;
}
