import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anonymityScan, ordinaryIn } from './anonymity-scan.js';
import type { KnownPerson } from './identifiers.js';
import { joinedText } from './joined-text.js';

const people: readonly KnownPerson[] = [
  {
    names: ['Anna Rose Specimen', 'Annie'],
    dateOfBirth: '1984-03-02',
    postcode: 'DA6 7AT',
    address: '12 Acacia Example Road',
  },
  {
    names: ['Mark Specimen'],
    dateOfBirth: '1979-11-30',
    postcode: 'DA17 6ZZ',
    address: 'Rose Cottage, Placeholder Lane',
  },
  { names: ['Zoë O’Brien-Sample'], dateOfBirth: '2001-01-09', postcode: 'SE2 9XX', address: 'Flat 3, 9 Betony Close' },
  { names: ['Łukasz Przykładowski'], dateOfBirth: '1990-12-12', postcode: 'DA1 1AA' },
  { names: ['Amandeep Kaur Fictional'], dateOfBirth: '1968-07-21', postcode: 'DA5 2QQ' },
  { names: ['José-María del Ejemplo'], dateOfBirth: '1955-05-05', postcode: '' },
  { names: ['Grace Marigold Testcase', 'Gracie Mockname'], dateOfBirth: '2015-10-10', postcode: '' },
  { names: ['Thomas Dummyfield'], dateOfBirth: '', postcode: '' },
].map((person, at) => ({
  ...person,
  label: ['Jasmine', 'Adult B', 'Adult C', 'Adult D', 'Adult E', 'Adult F', 'Child 1', 'Practitioner 4'][at] ?? '',
}));

/** The same numbers each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const chance = numbers(20_260_210);
const below = (most: number): number => Math.floor(chance() * most);
const pick = <One>(all: readonly One[]): One => all[below(all.length)] as One;

const AROUND = [
  ['At the review meeting on 3 April 2019 the panel heard that ', ' had not been seen alone by any agency.'],
  ['The health visitor recorded that ', ' said that everything was fine at home.'],
  [
    'Terms of reference, section 4: the review considers what was known of ',
    ' between 1 January 2018 and 31 May 2021.',
  ],
  ['Action 7. The Trust will write to ', ' by 30 June 2026 and record the answer. '],
  ['In the family’s words: ‘', '’ was the one who held everybody together.'],
  ['', ': what agencies knew'],
  ['Table 3: contact of services with ', ', by year'],
] as const;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('Ł', 'L')
    .replaceAll('ł', 'l')
    .replace(/[’']/g, '');
const LETTERS = 'abcdefghijklmnoprstuvwy';

/** One slip in the middle of a word: a letter put in, left out, changed or swapped. */
function slip(word: string): string {
  const at = 1 + below(word.length - 2);
  const letter = pick([...LETTERS]);
  return pick([
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ]);
}
const words = (name: string): string[] => plain(name).split(/[ -]/);
const longest = (name: string): string => words(name).reduce((long, word) => (word.length > long.length ? word : long));
const inMiddle = (word: string, mark: string): string => {
  const at = 2 + below(Math.max(1, word.length - 4));
  return word.slice(0, at) + mark + word.slice(at);
};

/** How a name is left in a text. */
const NAME_FORMS: Readonly<Record<string, (name: string) => string>> = {
  'in full': (name) => name,
  'without accents': plain,
  'in capitals': (name) => name.toUpperCase(),
  'in small letters': (name) => plain(name).toLowerCase(),
  'first and last': (name) => `${words(name)[0]} ${words(name).at(-1)}`,
  'first and last, small': (name) => `${words(name)[0]} ${words(name).at(-1)}`.toLowerCase(),
  'last first': (name) => `${words(name).at(-1)}, ${words(name)[0]}`,
  'last alone': (name) => words(name).at(-1) ?? '',
  'first alone': (name) => words(name)[0] ?? '',
  possessive: (name) => `${name}’s`,
  'possessive of the last alone': (name) => `${words(name).at(-1)}'s`,
  'over lines': (name) => name.replaceAll(' ', '\n'),
  'over lines with a hyphen': (name) => name.replace(longest(name), (word) => inMiddle(word, '-\n')),
  'over runs': (name) => name.replace(longest(name), (word) => inMiddle(word, '****')),
  'over runs, one in bold': (name) => name.replace(longest(name), (word) => `**${word.slice(0, 2)}**${word.slice(2)}`),
  'with a soft hyphen': (name) => name.replace(longest(name), (word) => inMiddle(word, '\u00ad')),
  'with a space in it': (name) => inMiddle(longest(name), ' '),
  hyphenated: (name) => words(name).join('-'),
  'hyphenated inside': (name) => inMiddle(longest(name), '-'),
  'as one word': (name) => `${words(name)[0]}${words(name)[1]}`,
  'initial and last': (name) => `${name[0]}. ${words(name).at(-1)}`,
  'initial without a stop': (name) => `${name[0]} ${words(name).at(-1)}`,
  'first and initial': (name) => `${words(name)[0]} ${words(name).at(-1)?.[0]?.toUpperCase()}.`,
  'initials with stops': (name) =>
    words(name)
      .map((word) => `${word[0]?.toUpperCase()}.`)
      .join(''),
  'initials with stops and spaces': (name) => `${words(name)[0]?.[0]}. ${words(name).at(-1)?.[0]?.toUpperCase()}.`,
  'one slip in the longest word': (name) => slip(longest(name)),
  'two slips in the longest word': (name) => {
    const long = longest(name);
    return long.length < 8 ? slip(long) : slip(slip(long));
  },
  'one slip in the whole': (name) => plain(name).replace(longest(name), slip),
  'a slip in each': (name) => `${slip(words(name)[0] ?? '')} ${slip(words(name).at(-1) ?? '')}`,
  'a slip, small': (name) => `${words(name)[0]} ${slip(words(name).at(-1) ?? '')}`.toLowerCase(),
};

const MONTH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const parts = (born: string): { y: string; m: string; d: string; name: string } => {
  const [y = '', m = '', d = ''] = born.split('-');
  return { y, m, d, name: MONTH[Number(m) - 1] ?? '' };
};
const DATE_FORMS: readonly ((born: string) => string)[] = [
  (born) => born,
  (born) => `${parts(born).d}/${parts(born).m}/${parts(born).y}`,
  (born) => `${Number(parts(born).d)}.${Number(parts(born).m)}.${parts(born).y.slice(2)}`,
  (born) => `${Number(parts(born).d)} ${parts(born).name} ${parts(born).y}`,
  (born) => `${Number(parts(born).d)}th of ${parts(born).name.slice(0, 3)}. ${parts(born).y}`,
  (born) => `${parts(born).name} ${Number(parts(born).d)}, ${parts(born).y}`,
  (born) => `${Number(parts(born).d)} ${parts(born).name}\n${parts(born).y}`,
  (born) => `${parts(born).d} ${parts(born).m} ${parts(born).y}`,
  (born) => `${parts(born).y}/${parts(born).m}/${parts(born).d}`,
  (born) => `${parts(born).d}-${parts(born).name.slice(0, 3)}-${parts(born).y}`,
];
const POSTCODE_FORMS: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(' ', ''),
  (code) => code.replace(' ', '\n'),
  (code) => code.replace(' ', '  '),
  (code) => code.replace(' ', '-'),
];
const OTHERS = [
  ...[
    '020 7946 0000',
    '02079460000',
    '(020) 7946 0000',
    '+44 20 7946 0000',
    '0044 7700 900123',
    '07700 900 123',
    '07700-900-123',
    '07700.900.123',
    '+44 (0)7700 900123',
    '07700\n900123',
  ],
  ...['943 476 5919', '9434765919', '943-476-5919', '943 476\n5919', 'NHS number: 943 476 5918', 'NHS No. 9434765918'],
  ...['zed@example.test', 'Zed.Sample+x@mail.example.test', 'zed [at] example [dot] test', 'zed@\nexample.test'],
  ...['14 Invented Street', '7a Made Up Lane', 'Flat 2, 19 Nowhere Gardens'],
  ...['12 Acacia Example Rd', 'acacia example road', 'Rose Cottage', '9 Betony Cl.', 'Placeholder Lane'],
];

interface Planted {
  readonly form: string;
  readonly identifier: string;
}
const planted: readonly Planted[] = [
  ...people.flatMap(({ names }) =>
    names
      .filter((name) => name.includes(' '))
      .flatMap((name) =>
        Object.entries(NAME_FORMS).flatMap(([form, write]) => [1, 2, 3].map(() => ({ form, identifier: write(name) }))),
      ),
  ),
  ...people.flatMap(({ dateOfBirth }) =>
    dateOfBirth === ''
      ? []
      : DATE_FORMS.map((write, at) => ({ form: `birth date ${at}`, identifier: write(dateOfBirth) })),
  ),
  ...people.flatMap(({ postcode }) =>
    postcode === '' ? [] : POSTCODE_FORMS.map((write, at) => ({ form: `postcode ${at}`, identifier: write(postcode) })),
  ),
  ...OTHERS.map((identifier) => ({ form: 'number or address', identifier })),
];

describe('what must not stand in a report', () => {
  const scan = anonymityScan(people, ordinaryIn(AROUND.map(([before, after]) => before + after)));

  it(`finds every one of ${planted.length} identifiers planted in texts`, () => {
    const missed = planted.filter(({ identifier }) =>
      AROUND.some(([before, after]) => {
        const text = before + identifier + after;
        const end = before.length + identifier.length;
        return !scan(text).some((one) => one.start < end && one.end > before.length);
      }),
    );
    assert.deepEqual(missed, []);
  });

  it('finds nothing in the same texts without them', () => {
    for (const [before, after] of AROUND)
      for (const { label } of people) assert.deepEqual(scan(`${before}${label}${after}`), [], `${before}${label}`);
  });

  it('says whose it is, as it stands in the text', () => {
    const [found, ...others] = scan('They rang **Ann**a Speci-\nmen twice.');
    assert.deepEqual(found, { kind: 'name', text: 'Ann**a Speci-\nmen', start: 12, end: 29, of: 'Jasmine' });
    assert.deepEqual(others, []);
  });

  it('leaves words, dates, sections and references alone', () => {
    for (const text of [
      'Under section 9 of the Domestic Violence, Crime and Victims Act 2004, DHR-2026-01, paragraphs 12-15.',
      'A rose by a cottage; she may mark it with grace. The GP, the IMR and the MARAC of 3 March 1984.',
      'Adult B and Child 1 met Jasmine. Practitioner 4 wrote in 2019/20. It cost £1,234,567 and took 0.5 days.',
      'The 2016 guidance, page 43, says so (see 4.5.1 and Table 12).',
    ])
      assert.deepEqual(scan(text), [], text);
  });

  it('does not take the square of its length', () => {
    const begun = process.cpuUsage();
    for (const piece of ['A1', '1/', 'Smi', 'A.', '0 ', 'a-\n', 'a**', '(0', 'x@', 'Ab '])
      scan(piece.repeat(60_000 / piece.length));
    assert.ok(process.cpuUsage(begun).user < 8_000_000, `${process.cpuUsage(begun).user / 1000} ms`);
  });
});

describe('a text as it is read', () => {
  for (const [text, joined] of [
    ['An**na**', 'Anna**'],
    ['**An**na', '**Anna'],
    ['Speci-\n  men', 'Specimen'],
    ['Speci\u00admen\u200b', 'Specimen'],
    ['a well-known name', 'a well-known name'],
    ['**bold** word', '**bold** word'],
    ['', ''],
  ] as const)
    it(JSON.stringify(text), () => {
      const read = joinedText(text);
      assert.equal(read.text, joined);
      assert.equal(read.at.length, read.text.length + 1);
      for (let at = 0; at < read.text.length; at += 1) assert.equal(text[read.at[at] ?? -1], read.text[at]);
    });
});
