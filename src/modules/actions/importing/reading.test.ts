import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { colourOfFill } from './colour-of-fill.js';
import { differencesOf } from './differences.js';
import { gatherPlan } from './gather.js';
import { partsOf } from './parts.js';
import { guessTargets } from './plan-columns.js';
import { isEverybody, readMilestones, readPerson, readReach, readSays, readTarget } from './read-part.js';
import { compareReferences, likeness, recommendationNumber } from './references.js';
import { understand } from './understand.js';

const today = day('2026-02-10');
const table = (name: string, ...rows: string[][]) => ({
  ...{ name, hidden: false, blankRows: 0, more: false },
  rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells, remarks: [] })),
});

describe('a plan as partnerships keep it', () => {
  it('knows the headings of published plans', () => {
    assert.deepEqual(
      guessTargets([
        'Recommendation',
        'Scope of recommendation i.e. local or regional',
        'Action to take',
        'Lead Agency',
        'Key milestones achieved in enacting recommendation',
        'Target Date',
        'Date of completion and Outcome',
        'RAG',
        'Weather',
      ]),
      ['recommendation', 'reach', 'what', 'body', 'milestones', 'due', 'completed', 'state', 'add'],
    );
    assert.deepEqual(guessTargets(['No.', 'Actions required', 'Responsible officer', 'Timescale', 'Timescale']), [
      ...['ref', 'what', 'person', 'due', 'add'],
    ]);
  });

  it('gathers every table, drops headings said again, and shows what it did not take for rows', () => {
    const head = ['Recommendation', 'Action to take', 'Lead agency', 'Target date'];
    const plan = gatherPlan({
      from1904: false,
      tables: [
        table('Key', ['Green', 'On track']),
        table(
          'Plan',
          ['Action plan of a fictional review'],
          head,
          ['What is the recommendation?', 'How will it be done?', 'Who is responsible?', 'When will it be done?'],
          ['Recommendation 1: ask alone', '', '', ''],
          ['', 'Teach', 'Police', '31/3/26'],
          head,
          ['2', 'Write', 'Health', 'ASAP'],
        ),
        table('Second', ['Lead agency', 'Action to take', 'RAG'], ['Housing', 'House', 'Red']),
      ],
    });
    assert.deepEqual(plan.headings, [...head, 'RAG']);
    assert.deepEqual(
      plan.rows.map(({ cells }) => cells),
      [
        ['', 'Teach', 'Police', '31/3/26'],
        ['2', 'Write', 'Health', 'ASAP'],
        ['', 'House', 'Housing', '', 'Red'],
      ],
    );
    assert.equal(plan.rows[0]?.section, 'Recommendation 1: ask alone');
    assert.deepEqual(
      plan.beside.map(({ place }) => place),
      ['Key, row 1', 'Plan, row 1', 'Plan, row 3', 'Plan, row 4'],
    );
  });

  it('makes three actions of parallel lines, one for each body of several, and leaves what does not match', () => {
    const parallel = partsOf({
      ...{ what: '1. Teach\n2. Write\n3. Ask', body: 'Police\nHealth\nHousing', due: '31/3/26\n30/4/26\n31/5/26' },
    });
    assert.deepEqual(
      parallel.map(({ texts: { what, body, due } }) => [what, body, due]),
      [
        ['Teach', 'Police', '31/3/26'],
        ['Write', 'Health', '30/4/26'],
        ['Ask', 'Housing', '31/5/26'],
      ],
    );
    assert.deepEqual(
      partsOf({ what: 'Teach', body: 'Police | Health; Housing' }).map(({ texts }) => texts.body),
      [...['Police', 'Health', 'Housing']],
    );
    const [uneven, more] = partsOf({ what: 'One\nTwo\nThree', body: 'Police', due: '1/3/26\n2/3/26\n3/3/26\n4/3/26' });
    assert.match(uneven?.unclear ?? '', /3 lines of actions stand beside 4/);
    assert.equal(more, undefined);
    assert.equal(partsOf({ what: 'One\nTwo lines of it', body: 'Police', due: '1/3/26' }).length, 1);
  });

  it('reads days, and says of words that they are none', () => {
    assert.equal(readTarget('31.03.26', today).value, '2026-03-31');
    assert.deepEqual(readTarget('March 2026', today), {
      ...{ value: '2026-03-31', remark: '“March 2026” is taken as its last day, 31 March 2026' },
    });
    for (const words of ['Ongoing', 'ASAP', 'Complete', 'TBC', 'when the strategy is out', '31/02/2026']) {
      const read = readTarget(words, today);
      assert.equal(read.value, undefined, words);
      assert.ok('problem' in read && read.problem.includes(words), words);
    }
  });

  it('reads scope, people, milestones and states', () => {
    assert.equal(readReach('Local and Regional').value, 'regional');
    assert.equal(readReach('Wherever').value, undefined);
    for (const all of ['All Agencies', 'all', 'All partner organisations', 'Multi-agency', 'ALL PARTNERS'])
      assert.ok(isEverybody(all), all);
    assert.equal(isEverybody('Allied Care Trust'), false);
    assert.deepEqual(readPerson({ person: 'Sam Example, Head of Safeguarding (sam@fictional.example)' }), {
      ...{ name: 'Sam Example', post: 'Head of Safeguarding', email: 'sam@fictional.example' },
    });
    assert.deepEqual(readMilestones('Guidance is out (by 3 March 2026, met 5 March 2026)\nStaff told', today), {
      milestones: [{ what: 'Guidance is out', dueOn: '2026-03-03', metOn: '2026-03-05' }],
      rest: 'Staff told',
    });
    assert.deepEqual(['Complete', 'Amber', 'Not started', 'Not complete', 'GREEN - ongoing'].map(readSays), [
      ...['done', 'at-risk', undefined, undefined, 'on-track'],
    ]);
  });

  it('sorts references as people number, and finds the recommendation that a cell names', () => {
    assert.deepEqual(['10', '1.10', '2', '1.2.10', '1', '11', '1.2.9', 'x'].toSorted(compareReferences), [
      ...['1', '1.2.9', '1.2.10', '1.10', '2', '10', '11', 'x'],
    ]);
    assert.deepEqual(
      ['Recommendation 3: ask', 'R12.1', '4. Ask', '7 days of training', 'Ask', 'Rec No 5'].map(recommendationNumber),
      [...[3, 12, 4, undefined, undefined, 5]],
    );
    assert.ok(likeness('Ask every patient alone', 'Every patient is asked alone') > 0.5);
    assert.ok(likeness('Ask every patient alone', 'Publish the housing policy') < 0.1);
  });
});

describe('the colour of a cell', () => {
  it('is read by its hue, and tells nothing when pale', () => {
    for (const [rgb, colour] of [
      ...([
        ['FF0000', 'Red'],
        ['C00000', 'Red'],
        ['FFC000', 'Amber'],
        ['FFFF00', 'Amber'],
        ['ED7D31', 'Amber'],
      ] as const),
      ...([
        ['92D050', 'Green'],
        ['00B050', 'Green'],
        ['0070C0', 'Blue'],
        ['00B0F0', 'Blue'],
      ] as const),
      ...([
        ['FFFFFF', undefined],
        ['000000', undefined],
        ['D9D9D9', undefined],
        ['7030A0', undefined],
      ] as const),
      ...([
        ['', undefined],
        ['nonsense', undefined],
      ] as const),
    ] as const)
      assert.equal(colourOfFill(rgb), colour, rgb);
  });

  it('says how an action stands where no word does', () => {
    const head = ['Recommendation', 'Action to take', 'RAG'];
    const rows = [
      ['1', 'Teach', ''],
      ['2', 'Write', 'On track'],
      ['3', 'Audit', '?'],
    ];
    const painted = table('Plan', head, ...rows);
    const fills = [{ column: 2, rgb: 'FFC000' }];
    const plan = gatherPlan({
      from1904: false,
      tables: [{ ...painted, rows: painted.rows.map((row) => (row.number === 1 ? row : { ...row, fills })) }],
    });
    assert.deepEqual(
      plan.rows.map(({ cells }) => cells[2]),
      ['Amber, the colour of the cell', 'On track', '? Amber, the colour of the cell'],
    );
  });
});

describe('what the rows of a file mean', () => {
  const known = {
    today,
    recommendations: [{ id: 'r1', number: 1, title: 'Ask alone' }],
    agencies: [{ id: 'a1', name: 'Thamesbank NHS Trust' }],
    leads: [],
    existing: [],
  };
  const columns = {
    headings: ['Rec', 'What', 'Body', 'Person', 'Due', 'Milestones'],
    targets: ['recommendation', 'what', 'body', 'person', 'due', 'milestones'] as const,
  };
  const row = (due: string, milestones = '') => ({
    cells: ['1', 'Teach', 'Thamesbank NHS Trust', 'Rue Sprig, Matron (rue@bexley.example)', due, milestones],
    ...{ place: 'Plan, row 2', section: '', mends: {} },
  });

  it('reads dates in the order in which they stand in the file, and says which may be the other', () => {
    const parts = understand(
      [row('05/28/2026', 'Trainers found (by 04/05/2026)'), row('13/5/2026'), row('4/5/2026')],
      {
        ...columns,
        order: 'month-first',
      },
      known,
    );
    assert.deepEqual(
      parts.map(({ draft }) => draft?.dueOn),
      ['2026-05-28', '2026-05-13', '2026-04-05'],
    );
    assert.equal(parts[0]?.draft?.milestones[0]?.dueOn, '2026-04-05');
    assert.match(
      parts[2]?.remarks.join() ?? '',
      /“4\/5\/2026” can be read both ways, and “13\/5\/2026” stands with the day first/,
    );
    assert.deepEqual(parts[1]?.remarks, []);
    const typed = { ...row('4/5/2026'), mends: { '0': { texts: { due: '6/5/2026' } } } };
    assert.equal(understand([typed], { ...columns, order: 'month-first' }, known)[0]?.draft?.dueOn, '2026-05-06');
  });

  it('compares leads and milestones by what they mean', () => {
    const cells = {
      ...{ ref: '1.1', recommendation: '1', reach: 'Local', what: 'Teach', body: 'Thamesbank NHS Trust' },
      ...{ person: 'Rue Sprig', post: 'Matron', email: 'rue@bexley.example', due: '28 May 2026', completed: '' },
      ...{ milestones: 'Trainers found (by 5 April 2026)\nHalf taught (by 1 May 2026)', outcome: '', proof: '' },
      ...{ progress: '', state: '' },
    };
    const differ = (theirs: Partial<typeof cells>) =>
      differencesOf(
        { body: cells.body, person: cells.person, milestones: cells.milestones, ...theirs },
        cells,
        known,
      ).map(({ column, changedOn }) => [column, changedOn]);
    assert.deepEqual(differ({}), []);
    assert.deepEqual(
      differ({
        body: 'TNT',
        person: 'rue  sprig, Matron (RUE@bexley.example)',
        milestones: 'Half taught (by 1/5/26)\nTrainers found: by 5 April 2026',
      }),
      [],
    );
    assert.deepEqual(
      differ({
        body: 'Police',
        person: 'Ash Holloway, Matron (ash@bexley.example)',
        milestones: 'Trainers found (by 6 April 2026)',
      }),
      [
        ['body', 'lead'],
        ['person', 'lead'],
        ['email', 'lead'],
        ['milestones', 'milestones'],
      ],
    );
  });
});
