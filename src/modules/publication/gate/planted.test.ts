import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicFolder } from '../../../../test/support/public-record.js';
import type { KnownPerson } from '../../../kernel/identifiers.js';
import type { PublicReview } from '../../../kernel/public-record.js';
import { pdfPages } from '../../../platform/pdf/read-pages.js';
import { publicPaths } from '../../../public-site/paths.js';
import { buildPublicSite } from '../../../public-site/site.js';
import { identifiersLeft } from '../../report/index.js';
import type { EditionContent } from '../edition/content.js';
import { publicFiles, publicSections } from '../going-out/made-public.js';
import { textsOf } from './texts-of.js';

const known: readonly KnownPerson[] = [
  {
    label: 'Rowan',
    names: ['Anneliese Maria Specimen', 'Nancy Oldname'],
    dateOfBirth: '1984-03-02',
    postcode: 'DA6 7AT',
    address: '12 Acacia Specimen Road\nRose Cottage',
  },
  { label: 'Child 1', names: ['Tobias Dummyfield'], dateOfBirth: '2015-10-10', postcode: '' },
];
const staff = ['Georgina Placeholder', 'Samuel Mockridge'];

/** One of each kind that trust.md D-01 names, and of the ways in which they slip through. */
const PLANTED = [
  ...[
    'Anneliese Maria Specimen',
    'anneliese specimen',
    'SPECIMEN, Anneliese',
    'Anneliese',
    'Mr Dummyfield',
    'Nancy Oldname',
  ],
  ...['Annelise Specimen', 'Dumyfield', 'Anne\u00adliese', 'Anneli-\nese', 'A. M. S.', 'Tob**ias** Dummyfield'],
  ...['2 March 1984', '02/03/84', 'March 2nd, 1984', '12 Acacia Specimen Rd', 'Rose Cottage', '47 Betony Lane'],
  ...['DA6 7AT', 'da67at', 'SW1A 1AA', '020 7946 0000', '+44 7700 900123', '943 476 5919', 'zed@example.test'],
  ...['AB 12 34 56 C', 'AB12 CDE', 'crime reference 4412345/22', 'URN 01AB0123422', 'hospital no. 8834511'],
  ...['St Betony’s Primary School', 'Oakmarsh Academy', 'Georgina Placeholder', 'PC Mockridge', 'G. Placeholder'],
] as const;

const edition: EditionContent = {
  scope: 'whole',
  page: {
    ...{ slug: 'rowan', title: 'Review of the death of Rowan', contentNote: 'It tells of violence.' },
    ...{ opening: 'Rowan was kind.', letter: 'The panel is content.' },
  },
  sections: [
    {
      ...{
        part: 'overview',
        key: 'analysis',
        heading: 'Analysis',
        text: 'Nobody asked alone.',
        after: 'That was late.',
      },
      filled: [
        { kind: 'heading', text: 'Visits' },
        { kind: 'text', text: 'There were two.' },
        { kind: 'table', caption: 'By year', header: ['When', 'Where'], rows: [['In spring', 'At the clinic']] },
      ],
    },
    { part: 'overview', key: 'appendix-plan', heading: 'Plan', text: 'What is done.', filled: [], after: '' },
    { part: 'summary', key: 'key-issues', heading: 'Key issues', text: 'It was not shared.', filled: [], after: '' },
  ],
  recommendations: [
    {
      ...{ number: 1, text: 'Every visit is offered alone.', reach: 'Local', theme: 'risk' },
      ...{ agencies: ['The clinic'], whatChanged: 'It is offered now.' },
    },
  ],
};
const whole = {
  edition,
  publication: { libraryLink: 'https://library.example/7', correctionNote: 'A date was wrong.' },
};

/** Words of ours: codes and the names of places in the text, which nobody types. */
const OURS = new Set(['scope', 'part', 'key', 'kind', 'reach', 'theme']);

/** The same with `planted` at the end of one text after another, wherever there is a text: a field that is added is planted in as well. */
function* eachPlaced<Value>(value: Value, planted: string): Generator<{ at: string; value: Value }> {
  if (typeof value === 'string') yield { at: '', value: `${value} ${planted}` as Value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (OURS.has(name)) continue;
    for (const placed of eachPlaced(inner as unknown, planted)) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
      copy[name] = placed.value;
      yield { at: `${name}.${placed.at}`, value: copy as Value };
    }
  }
}

const findsIn = (what: typeof whole): string[] =>
  identifiersLeft(textsOf('X-1', what), { known, staff, mayStand: [] }).map(({ found = '' }) => found);

const asPublished = ({
  edition: { page, sections, recommendations, scope },
  publication,
}: typeof whole): PublicReview => ({
  ...{
    partnership: 'thornley',
    partnershipName: 'Thornley',
    slug: page.slug ?? '',
    state: 'published',
    scope,
    kind: 'Review',
  },
  ...{ title: page.title, opening: page.opening, contentNote: page.contentNote, yearOfDeath: 2020 },
  ...{ publishedOn: '2026-02-12', correctedOn: '2026-03-01', endedOn: null, note: publication.correctionNote },
  libraryLink: publication.libraryLink,
  sections: publicSections({ page, sections, recommendations, scope }),
  recommendations: recommendations.map((one) => ({ ...one, nationalThemes: [], state: 'done', dueOn: null })),
  files: [],
});

/** Every byte that the public can ask for of one review, as text. */
async function everythingPublic(what: typeof whole): Promise<string> {
  const review = asPublished(what);
  const site = await buildPublicSite({
    ...{ folder: publicFolder([review]), address: 'https://public.example', demonstration: false, behindProxy: false },
    now: () => 0,
  });
  const { home, recommendations, reviewsCsv, reviewsJson, recommendationsCsv, recommendationsJson, feed, sitemap } =
    publicPaths;
  const paths = [
    home,
    recommendations,
    reviewsCsv,
    reviewsJson,
    recommendationsCsv,
    recommendationsJson,
    feed,
    sitemap,
  ];
  const parts = ['overview', 'summary', 'plan', 'letter'].map((part) => publicPaths.part(review, part));
  const pages: string[] = [];
  for (const url of [...paths, publicPaths.review(review), ...parts]) {
    const { statusCode, body } = await site.inject({ url });
    assert.equal(statusCode, 200, url);
    pages.push(body);
  }
  await site.close();
  const files = publicFiles(what.edition, { partnershipName: 'Thornley', on: '2026-02-12' as never });
  for (const { bytes } of files) pages.push(...(await pdfPages(bytes)));
  return pages.join('\n').replaceAll(/\s+/g, ' ');
}

describe('what says who somebody is, planted in what will be public', () => {
  it('is not found where nothing is planted', () => assert.deepEqual(findsIn(whole), []));

  it('is found in every place that goes out', () => {
    const places: string[] = [];
    for (const { at, value } of eachPlaced(whole, 'Tobias Dummyfield')) {
      assert.ok(findsIn(value).length > 0, at);
      places.push(at);
    }
    assert.equal(places.length, 26, places.join('\n'));
  });

  for (const planted of PLANTED)
    it(`is found: ${JSON.stringify(planted)}`, () => {
      const missed = [...eachPlaced(whole, planted)].filter(
        ({ at, value }) => !/slug|libraryLink/.test(at) && findsIn(value).length === 0,
      );
      assert.deepEqual(
        missed.map(({ at }) => at),
        [],
      );
    });

  it('is found in addresses, which have no capitals and no spaces', () => {
    for (const planted of [
      'anneliese-specimen',
      'tobias-dummyfield',
      'da6-7at',
      '12-acacia-specimen-road',
      '020-7946-0000',
    ]) {
      const slug = { ...whole, edition: { ...edition, page: { ...edition.page, slug: planted } } };
      const link = {
        ...whole,
        publication: { ...whole.publication, libraryLink: `https://library.example/${planted}.html` },
      };
      assert.ok(findsIn(slug).length > 0 && findsIn(link).length > 0, planted);
    }
  });

  it('reaches the public through no text that was not looked through', async () => {
    let count = 0;
    let marked = whole;
    const marks: { at: string; mark: string }[] = [];
    for (const { at } of eachPlaced(whole, '')) {
      const mark = `mark${String.fromCodePoint(97 + Math.floor(count / 26), 97 + (count % 26))}leaf`;
      for (const placed of eachPlaced(marked, mark)) if (placed.at === at) marked = placed.value;
      marks.push({ at, mark });
      count += 1;
    }
    const out = await everythingPublic(tidied(marked));
    const looked = textsOf('X-1', tidied(marked))
      .map(({ text }) => text)
      .join('\n');
    for (const { at, mark } of marks) {
      assert.ok(looked.includes(mark), `${at} is not looked through`);
      assert.ok(out.includes(mark), `${at} is nowhere: the test has lost it`);
    }
  });
});

/** Addresses as they are written. */
const tidied = ({ edition: { page, ...rest }, publication }: typeof whole): typeof whole => ({
  edition: { ...rest, page: { ...page, slug: (page.slug ?? '').replaceAll(' ', '-') } },
  publication: { ...publication, libraryLink: publication.libraryLink.replaceAll(' ', '/') },
});
