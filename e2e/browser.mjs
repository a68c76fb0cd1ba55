// Chromium, and pages that remember what went wrong on them.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };
export const narrow = { width: 360, height: 740 };

/** A browser: `ACCORD_CHROMIUM`, Debian's, or the one that playwright-core installed. */
export async function open() {
  // Chromium's sandbox refuses to run as root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: process.env.ACCORD_CHROMIUM ?? found(), args });
}

/** A page in a context of its own; `page.troubles` lists script errors, blocked content and failed requests. */
export async function page(browser, { colour = 'light', size = desktop, ...more } = {}) {
  const context = await browser.newContext({ viewport: size, colorScheme: colour, reducedMotion: 'reduce', ...more });
  const tab = await context.newPage();
  tab.troubles = [];
  tab.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource') && message.location().url === tab.url();
    if (['error', 'warning'].includes(message.type()) && !expected) tab.troubles.push(message.text());
  });
  tab.on('pageerror', (error) => tab.troubles.push(error.message));
  tab.on('requestfailed', (request) => tab.troubles.push(`${request.url()}: ${request.failure()?.errorText}`));
  tab.on('response', (answer) => {
    const document = answer.request().resourceType() === 'document';
    if (answer.status() >= 400 && !document) tab.troubles.push(`${answer.url()} answers ${answer.status()}`);
  });
  return tab;
}

function found() {
  return ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}
