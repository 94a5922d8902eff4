import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { gatherPlan } from './gather.js';
import { partsOf } from './parts.js';
import { guessTargets } from './plan-columns.js';
import { isEverybody, readMilestones, readPerson, readReach, readSays, readTarget } from './read-part.js';
import { compareReferences, likeness, recommendationNumber } from './references.js';

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
