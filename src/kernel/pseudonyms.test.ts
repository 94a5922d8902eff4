import '../../test/support/chance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type GlossaryEntry, nameSwitch } from './pseudonyms.js';

const people: readonly GlossaryEntry[] = [
  { pseudonym: 'Jasmine', names: ['Anna Rose Specimen', 'Annie'], sex: 'female' },
  { pseudonym: 'Adult B', names: ['Mark Specimen'], sex: 'male' },
  { pseudonym: 'Child 1', names: ['Tom Specimen'], sex: 'male' },
  { pseudonym: 'Health visitor 1', names: ['May O’Brien-Example'] },
  { pseudonym: 'Person 1', names: [] },
];
const names = nameSwitch(people);

describe('real names to pseudonyms', () => {
  for (const [text, expected] of [
    ['Anna Rose Specimen came.', 'Jasmine came.'],
    ['Anna Specimen and ANNA SPECIMEN', 'Jasmine and JASMINE'],
    ['anna rose specimen', 'Jasmine'],
    ['Specimen, Anna was seen', 'Jasmine was seen'],
    ["Anna’s sister; Anna's; ANNA’S", "Jasmine’s sister; Jasmine's; JASMINE’S"],
    ['A. Specimen, A R Specimen, A.R. Specimen, Anna R. Specimen', 'Jasmine, Jasmine, Jasmine, Jasmine'],
    ['Annie rang.', 'Jasmine rang.'],
    ['Mrs Specimen hid; Ms. Specimen left', 'Mrs Jasmine hid; Ms. Jasmine left'],
    ['Mr Specimen', 'Mr [Adult B or Child 1]'],
    ['The Specimen family', 'The [Adult B or Child 1 or Jasmine] family'],
    ['Annabel and Marks and Rosewood', 'Annabel and Marks and Rosewood'],
    ['a rose, a mark, in may', 'a rose, a mark, in may'],
    ['On 3 May 2019 and in May 2019 May came', 'On 3 May 2019 and in May 2019 Health visitor 1 came'],
    ["May O'Brien-Example, MAY OBRIEN EXAMPLE", 'Health visitor 1, HEALTH VISITOR 1'],
    ['Anna\nSpecimen', 'Jasmine'],
    ['I saw Anna. Specimen tubes', 'I saw Jasmine. [Adult B or Child 1 or Jasmine] tubes'],
    ['Nobody of note', 'Nobody of note'],
    ['', ''],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(names.toPseudonyms(text), expected));

  it('tells what it switched, where, and whom it may mean', () => {
    assert.deepEqual(names.pseudonymised('Then Anna met Mr Specimen.').changes, [
      { start: 5, end: 9, from: 'Anna', to: 'Jasmine', may: ['Jasmine'] },
      { start: 17, end: 25, from: 'Specimen', to: '[Adult B or Child 1]', may: ['Adult B', 'Child 1'] },
    ]);
  });

  it('leaves no real name standing that is another person’s pseudonym', () => {
    const clash = nameSwitch([...people, { pseudonym: 'Ruth', names: ['Jasmine Sample'] }]);
    assert.equal(clash.toPseudonyms('Jasmine rang. Jasmine Sample rang.'), '[Jasmine or Ruth] rang. Ruth rang.');
  });
});

describe('pseudonyms to real names', () => {
  for (const [text, expected] of [
    ['Jasmine’s sister', 'Anna Rose Specimen’s sister'],
    ['JASMINE', 'ANNA ROSE SPECIMEN'],
    ['jasmine tea', 'jasmine tea'],
    ['Child 1 and Child 10', 'Tom Specimen and Child 10'],
    ['Person 1 is not known', 'Person 1 is not known'],
    ['Mr [Adult B or Child 1]', 'Mr [Mark Specimen or Tom Specimen]'],
    ['The [Adult B or Child 1 or Jasmine] family', 'The Specimen family'],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(names.toRealNames(text), expected));
});

// Fillers share no word with a name or a pseudonym below.
const filler = fc.constantFrom(
  'saw',
  'the',
  'then, ',
  '.',
  '\n',
  'zuid',
  'Overleg',
  '2019',
  '(x)',
  '’s',
  '—',
  'é',
  '**b**',
);
const first = fc.constantFrom('Ada', 'Bea', 'Cyd', 'Dov', 'Eli', 'Fay', 'Gus');
const glossaries = fc
  .uniqueArray(fc.tuple(first, fc.integer({ min: 0, max: 30 })), {
    minLength: 1,
    maxLength: 12,
    selector: (x) => x.join(),
  })
  .map((drawn) =>
    drawn.map(([name, number], index) => ({
      pseudonym: index % 2 === 0 ? `Adult ${String.fromCharCode(65 + index)}` : `Pseudo${index}nym`,
      names: [`${name} Surname${number}x`],
    })),
  );

describe('there and back', () => {
  const texts = glossaries.chain((glossary) =>
    fc.tuple(fc.constant(glossary), fc.array(fc.oneof(filler, fc.constantFrom(...glossary)), { maxLength: 30 })),
  );
  const written = (parts: readonly (string | GlossaryEntry)[], as: (entry: GlossaryEntry) => string): string =>
    parts.map((part) => (typeof part === 'string' ? part : as(part))).join(' ');

  it('a text with full names comes back as it was, and holds none meanwhile', () => {
    fc.assert(
      fc.property(texts, ([glossary, parts]) => {
        const one = nameSwitch(glossary);
        const real = written(parts, ({ names: [full = ''] }) => full);
        const away = one.toPseudonyms(real);
        assert.equal(
          away,
          written(parts, ({ pseudonym }) => pseudonym),
        );
        assert.equal(one.toRealNames(away), real);
      }),
    );
  });

  it('switching twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, ([glossary, parts]) => {
        const one = nameSwitch(glossary);
        const away = one.toPseudonyms(written(parts, ({ names: [full = ''] }) => full));
        assert.equal(one.toPseudonyms(away), away);
      }),
    );
  });

  it('any text at all is gone through without harm: what was not switched stands as it stood', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Anna', 'Mrs Specimen', "Annie's"))),
        (parts) => {
          const text = parts.join(' ');
          const { changes, text: after } = names.pseudonymised(text);
          let [rebuilt, done] = ['', 0];
          for (const { start, end, from, to } of changes) {
            assert.equal(text.slice(start, end), from);
            rebuilt += text.slice(done, start) + to;
            done = end;
          }
          assert.equal(rebuilt + text.slice(done), after);
          assert.doesNotMatch(after, /(?<![\p{L}\p{M}\p{N}'’ʼ‘`´])(Anna|Annie)(?![\p{L}\p{M}\p{N}'’ʼ‘`´])/u);
        },
      ),
    );
  });
});

it('a page of a hundred long entries takes well under a tenth of a second', () => {
  const glossary = Array.from({ length: 80 }, (_, index) => ({
    pseudonym: `Person ${index}`,
    names: [`Given${index} Middle Family${index % 20}`],
  }));
  const many = nameSwitch(glossary);
  const entry =
    'The officer attended and spoke to Given7 Family7, who said that Mr Family3 had been outside since noon. '.repeat(
      12,
    );
  many.toPseudonyms(entry);
  const from = process.cpuUsage();
  for (let index = 0; index < 100; index += 1) many.toPseudonyms(entry);
  const { user } = process.cpuUsage(from);
  assert.ok(user < 400_000, `${user} microseconds`);
});
