import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckedPart, CheckedReport } from './checked.js';
import { identifiersLeft } from './identifiers-left.js';
import type { CheckKind } from './messages.js';
import { checkReportTexts } from './rules.js';

const part = (key: string, text: string, of = 'overview'): CheckedPart => ({
  part: of,
  key,
  text,
  where: key,
  href: `/${key}`,
});
const DEFINED =
  'Domestic abuse is defined in section 1 of the Domestic Abuse Act 2021. Controlling or coercive behaviour means a pattern of acts.';
const empty: CheckedReport = {
  ...{ parts: [], layout: [], pseudonyms: [], panel: [], keyIssues: [], recommendations: [], whoIsWho: '/names' },
};
const told = (report: Partial<CheckedReport>, kind?: CheckKind): string[] =>
  checkReportTexts({ ...empty, ...report })
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => `${one.kind}: ${one.where}: ${one.found ?? one.says}`);

describe('the checks of a report', () => {
  it('say nothing of nothing, and nothing of a text that is in order', () => {
    assert.deepEqual(told({}), []);
    assert.deepEqual(told({ parts: [part('methodology', DEFINED)] }), []);
  });

  it('tell a key issue without a recommendation, and a recommendation without an issue', () => {
    const issue = { id: 'a', number: 1, title: 'Nobody saw her alone', href: '/1' };
    const one = { number: 1, title: 'See people alone', findings: ['a'], noFindingBecause: '', href: '/r1' };
    assert.deepEqual(told({ keyIssues: [issue] }), ['issue-alone: Finding 1: Nobody saw her alone']);
    assert.deepEqual(told({ keyIssues: [issue], recommendations: [one] }), []);
    assert.deepEqual(told({ recommendations: [{ ...one, findings: [] }] }), [
      'recommendation-alone: Recommendation 1: See people alone',
    ]);
    assert.deepEqual(told({ recommendations: [{ ...one, findings: [], noFindingBecause: 'The family asked' }] }), []);
  });

  it('tell people who are named and never explained, once each', () => {
    const parts = [
      part('methodology', DEFINED),
      part('analysis', 'Jasmine met Adult Q and Practitioner 12. Adult Q left.'),
      part('confidentiality', 'Adult B; her brother'),
    ];
    assert.deepEqual(told({ parts, pseudonyms: ['Jasmine', 'Adult B'] }), [
      'unexplained: analysis: Adult Q',
      'unexplained: analysis: Practitioner 12',
      'unexplained: analysis: Jasmine',
    ]);
    const explained = part('confidentiality', 'Jasmine; who died');
    assert.deepEqual(told({ parts: [parts[0] as CheckedPart, explained], pseudonyms: ['Jasmine'] }), []);
  });

  it('tell empty sections of the layout', () => {
    const layout = [
      { ...part('analysis', ''), optional: false },
      { ...part('appendix-letter', ''), optional: true },
    ];
    assert.deepEqual(told({ parts: [part('methodology', DEFINED)], layout }), [
      'heading-missing: analysis: Nothing is written here yet',
    ]);
    assert.deepEqual(told({ parts: [part('analysis', DEFINED)], layout }), []);
  });

  it('tell which of the nine characteristics the section on equality leaves out', () => {
    const parts = [
      part('methodology', DEFINED),
      part('equality', 'Her age and disability mattered; so did her faith and her race.'),
    ];
    const left = checkReportTexts({ ...empty, parts }).map(({ says }) => says.slice(0, 40));
    assert.equal(left.length, 5, left.join('\n'));
    const whole = 'Age. Disability. Gender reassignment. Marriage. Pregnancy. Race. Religion. Sex. Sexual orientation.';
    assert.deepEqual(told({ parts: [parts[0] as CheckedPart, part('equality', whole)] }), []);
    assert.deepEqual(told({ parts: [parts[0] as CheckedPart, part('equality', '')] }), []);
  });

  it('tell who of the panel is not listed: by name, or by post for whoever asked for that', () => {
    const panel = [
      { name: 'Zoë O’Brien-Sample', post: 'Head of Safeguarding', mayBeNamed: true },
      { name: 'Not Toldhere', post: 'Specialist adviser', mayBeNamed: false },
    ];
    const listed = part('panel', 'Zoe O’Brien Sample, Head of Safeguarding. Specialist adviser, a charity.');
    assert.deepEqual(told({ parts: [part('methodology', DEFINED), listed], panel }), []);
    const missing = told({ parts: [part('methodology', DEFINED), part('panel', 'Nobody')], panel });
    assert.equal(missing.length, 2);
    assert.doesNotMatch(missing.join(), /Toldhere/);
  });

  it('tell definitions that are missing where the word first stands', () => {
    assert.deepEqual(told({ parts: [part('analysis', 'MARAC met. There was stalking.')] }), [
      'definition: : Nothing says what domestic abuse is. Define it where the report says how it was done',
      'definition: : Nothing says what controlling or coercive behaviour is. Define it where the report says how it was done',
      'definition: analysis: stalking',
      'definition: analysis: MARAC',
    ]);
    const explained = `${DEFINED} MARAC stands for multi-agency risk assessment conference. Stalking is a pattern of unwanted attention.`;
    assert.deepEqual(told({ parts: [part('analysis', explained)] }), []);
  });

  for (const text of [
    'The surgery failed to ask.',
    'Staff should have known.',
    'They should clearly have rung.',
    'She chose to stay with him.',
    'She did not engage with services.',
    'He was hard to reach.',
    'It was a volatile relationship.',
    'The deceased lived alone.',
    'He committed suicide.',
    'It could have been prevented.',
    'She claimed that he hit her.',
    'It was her fault.',
    'The surgery did not ring her and was to blame.',
    'She allowed him back.',
  ])
    it(`read as blame: ${text}`, () => {
      const [first] = checkReportTexts({ ...empty, parts: [part('methodology', DEFINED), part('analysis', text)] });
      assert.equal(first?.kind, 'blame');
      assert.match(first.says, /Instead: /);
    });

  it('leave plain sentences alone', () => {
    for (const text of [
      'The letter was not sent because the post was vacant.',
      'She told staff that he hit her.',
      'He stayed.',
      'The review does not ask who is to blame. Courts do that.',
      'It does not decide how she died or who is to blame; that is for the coroner.',
    ])
      assert.deepEqual(told({ parts: [part('methodology', DEFINED), part('analysis', text)] }), []);
  });

  it('have another key as soon as the words around change, and the same one otherwise', () => {
    const key = (text: string) =>
      checkReportTexts({ ...empty, parts: [part('methodology', DEFINED), part('analysis', text)] })[0]?.key;
    assert.equal(key('The surgery failed to ask.'), key('The surgery failed to ask.'));
    assert.notEqual(key('The surgery failed to ask.'), key('The hospital failed to ask.'));
  });
});

describe('what says who somebody is', () => {
  const known = [{ label: 'Jasmine', names: ['Anna Specimen'], dateOfBirth: '1984-03-02', postcode: '' }];
  it('is told with its place, the panel’s own names aside', () => {
    const parts = [part('panel', 'Rowan Specimen, Police'), part('appendix-terms', 'On Ana Specimen, born 2.3.84.')];
    const found = identifiersLeft(parts, { known, staff: [], mayStand: ['Rowan Specimen'] });
    assert.deepEqual(
      found.map(({ where, found: words, says, of }) => [where, words, says, of]),
      [
        ['appendix-terms', 'Ana Specimen', 'Looks like nearly a real name', 'Jasmine'],
        ['appendix-terms', '2.3.84', 'Looks like a date of birth', 'Jasmine'],
      ],
    );
  });
});
