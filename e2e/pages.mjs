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
  '/search',
  '/search?q=y3802',
  '/search?q=quantm+distribution&body=ITU-T',
  '/search?q=no-such-word-anywhere',
];

const instancePages = [
  '',
  'catalogue',
  'catalogue?q=baker&all=1',
  'catalogue/itu-t-y-3802-2020-amd-1-11-2023',
  'catalogue/itu-t-f-400-x-400-06-1999',
  'catalogue/iso-iec-27001-2022',
  'catalogue/iso-iec-27001-2013',
];

/** Addresses in one language: `{ path, status }`. */
export function pages(language) {
  const ofInstance = instancePages.map((page) => `/${language}/${page}`);
  const ofGroup = groupPages.map((page) => `/${language}/${group}${page}`);
  return [
    ...[...ofInstance, ...ofGroup].map((path) => ({ path, status: 200 })),
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
