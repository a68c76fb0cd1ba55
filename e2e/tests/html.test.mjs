// Valid HTML on every page in every language, as the server sends it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { languages, pages } from '../pages.mjs';
import { suite } from '../suite.mjs';

const here = suite({ browser: false });
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the source looks is nobody's business; what it means is.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // Titles in Chinese and Russian are as long as they are.
    'long-title': 'off',
    // A role that an element has anyway may be said again for readers that forget it (lists without bullets).
    'no-redundant-role': 'off',
  },
});

for (const language of languages) {
  test(`the HTML is valid: ${language}`, async (t) => {
    for (const { path, status } of pages(language)) {
      await t.test(path, async () => {
        const answer = await fetch(here.url + path, { headers: { accept: 'text/html' } });
        const html = await answer.text();
        assert.equal(answer.status, status);
        assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
        assert.match(html, new RegExp(`<html[^>]* lang="${language}"`), 'the page says its language');
        assert.equal(/<html[^>]* dir="rtl"/.test(html), language === 'ar', 'Arabic and only Arabic runs from the right');
        const report = await validator.validateString(html, path);
        const found = report.results.flatMap(({ messages }) => messages);
        assert.deepEqual(found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`), []);
      });
    }
  });
}
