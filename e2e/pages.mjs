// Every kind of page there is, by address. A new page is added here and is tested in every language from then on.

export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
export const group = 'jca-qkdn';

const groupPages = [
  '',
  '/terms',
  '/people',
  '/bodies',
  '/meetings',
  '/meetings/1',
  '/roadmap',
  '/roadmap?view=table',
  '/roadmap?view=table&body=itu-t',
  '/roadmap?view=table&q=no-such-word-anywhere',
  '/roadmap?view=matrix&by=layer',
  '/roadmap?view=matrix&by=reference-point',
  '/roadmap?view=matrix&by=topic',
  '/roadmap?view=map',
  '/roadmap?view=timeline',
  '/roadmap/itu-t-y-3802',
  '/roadmap/changes',
];

/** Addresses in one language: `{ path, status }`. */
export function pages(language) {
  const found = [`/${language}/`, ...groupPages.map((page) => `/${language}/${group}${page}`)];
  return [
    ...found.map((path) => ({ path, status: 200 })),
    { path: `/${language}/${group}/no-such-page`, status: 404 },
  ];
}

/** Addresses in all languages. */
export function allPages() {
  return languages.flatMap(pages);
}

/** What the screenshots show. */
export const shown = {
  home: '',
  table: '/roadmap?view=table',
  matrix: '/roadmap?view=matrix&by=layer',
  map: '/roadmap?view=map',
  timeline: '/roadmap?view=timeline',
  entry: '/roadmap/itu-t-y-3802',
};
