import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { defaultDue } from '../../kernel/default-due.js';
import { chaserDue } from '../../kernel/reminder-ladder.js';
import { blankAnswer, type ScopingAnswer } from './answer.js';
import { answerBlockers } from './answering/rules.js';
import { decisionDueOn, dueWarnings, subjectWarnings } from './asking/rules.js';
import { completeOn, countsOf, kindOfAnswer, type RequestSituation, stateOfRequest } from './rules.js';

const asked: RequestSituation = {
  dueOn: day('2026-02-24'),
  endedAs: null,
  opened: false,
  started: false,
  answer: undefined,
  chased: 0,
  steps: 3,
  escalated: false,
};
const words = (change: Partial<RequestSituation>, today = '2026-02-10'): string =>
  stateOfRequest({ ...asked, ...change }, day(today)).words;

describe('the state of a request', () => {
  it('goes from asked to answered', () => {
    assert.equal(words({}), 'Asked, not opened yet');
    assert.equal(words({ opened: true }), 'Opened, not started');
    assert.equal(words({ opened: true, started: true }), 'Started');
    assert.equal(words({ started: true, answer: 'known' }), 'Answered: known');
    assert.equal(words({ answer: 'nil' }, '2027-01-01'), 'Answered: nil return');
  });

  it('says how late it is from the day after it was due, and what has been done about it', () => {
    assert.equal(words({}, '2026-02-24'), 'Asked, not opened yet');
    assert.equal(words({}, '2026-02-25'), 'Asked, not opened yet; one day overdue');
    assert.equal(
      words({ chased: 1 }, '2026-02-27'),
      'Asked, not opened yet; three days overdue; silent after one reminder',
    );
    assert.match(words({ chased: 3 }, '2026-03-10'), /silent after every reminder$/);
    assert.match(words({ chased: 3, escalated: true }, '2026-03-10'), /the chief officer has been asked$/);
  });

  it('ends without an answer, which is not late', () => {
    assert.equal(words({ endedAs: 'did-not-take-part' }, '2026-05-01'), 'Asked, did not take part');
    assert.equal(words({ endedAs: 'withdrawn', started: true }, '2026-05-01'), 'Withdrawn');
  });

  it('is counted, each agency once and a withdrawn one not at all', () => {
    const states = [
      { answer: 'known' as const },
      { answer: 'not-known' as const },
      { answer: 'nil' as const },
      { answer: 'declined' as const },
      { endedAs: 'did-not-take-part' as const },
      { endedAs: 'withdrawn' as const },
      {},
    ].map((change) => stateOfRequest({ ...asked, ...change }, day('2026-02-10')));
    assert.deepEqual(countsOf(states), { asked: 6, known: 1, notKnown: 1, nil: 1, awaited: 1, didNotTakePart: 2 });
  });
});

describe('a round of scoping', () => {
  it('is complete on the day the last answer came or was given up', () => {
    const on = (settledOn: string | undefined, withdrawn = false) => ({
      withdrawn,
      settledOn: settledOn === undefined ? undefined : day(settledOn),
    });
    assert.equal(completeOn([]), undefined);
    assert.equal(completeOn([on('2026-02-12'), on(undefined)]), undefined);
    assert.equal(completeOn([on('2026-02-12'), on('2026-02-11'), on('2026-03-01', true)]), '2026-02-12');
    assert.equal(completeOn([on('2026-03-01', true)]), undefined);
  });

  it('is due after working days, and says which bank holidays were passed over', () => {
    assert.deepEqual(defaultDue(day('2026-02-10'), 10), {
      dueOn: day('2026-02-24'),
      because: 'Ten working days after 10 February 2026. Saturdays, Sundays and bank holidays are not counted.',
    });
    const easter = defaultDue(day('2026-03-30'), 10);
    assert.equal(easter.dueOn, '2026-04-15');
    assert.match(easter.because, /passing over Good Friday on 3 April 2026 and Easter Monday on 6 April 2026/);
  });

  it('warns of a day off, and of a day that leaves no time to decide', () => {
    const decisionDue = decisionDueOn(day('2026-01-31'), 1);
    assert.equal(decisionDue, '2026-02-28');
    assert.deepEqual(dueWarnings(day('2026-02-24'), decisionDue), []);
    assert.equal(dueWarnings(day('2026-02-28'), decisionDue).length, 2);
    assert.match(dueWarnings(day('2026-03-02'), decisionDue)[0] ?? '', /leave no time to weigh them/);
  });
});

describe('whom agencies are asked about', () => {
  const [victim, alleged] = [
    { id: 'v', role: 'victim' },
    { id: 'a', role: 'alleged-perpetrator' },
  ];

  it('is warned of when no alleged perpetrator is recorded, or none is chosen', () => {
    assert.match(subjectWarnings([victim], ['v']).join(), /No alleged perpetrator is recorded/);
    assert.match(subjectWarnings([victim, alleged], ['v']).join(), /asking about no alleged perpetrator/);
    assert.deepEqual(subjectWarnings([victim, alleged], ['v', 'a']), []);
  });
});

describe('the ladder of reminders', () => {
  const ladder = [
    { workingDays: 1, to: 'contact' as const },
    { workingDays: 3, to: 'contact' as const },
    { workingDays: 5, to: 'chief-officer' as const },
  ];
  const due = (today: string, sent: number[] = []) => chaserDue({ dueOn: day('2026-02-24'), sent }, ladder, day(today));

  it('climbs one step after another', () => {
    assert.equal(due('2026-02-24'), undefined);
    assert.deepEqual(due('2026-02-25'), { step: 1, to: 'contact', dueOn: '2026-02-25', daysLate: 0 });
    assert.equal(due('2026-02-26', [1]), undefined);
    assert.equal(due('2026-02-27', [1])?.step, 2);
    assert.equal(due('2026-03-03', [1, 2])?.to, 'chief-officer');
    assert.equal(due('2026-06-01', [1, 2, 3]), undefined);
  });

  it('sends the latest step only after an absence, and says how late it is', () => {
    assert.deepEqual(due('2026-04-05'), { step: 3, to: 'chief-officer', dueOn: '2026-03-03', daysLate: 33 });
    assert.equal(due('2026-04-05', [3]), undefined);
  });
});

describe('an answer', () => {
  const blank = blankAnswer(['a', 'b']);
  const about = (known: 'known' | 'not-known' | 'checking') => blank.subjects.map((subject) => ({ ...subject, known }));
  const steps = (answer: ScopingAnswer) => answerBlockers(answer).map(({ step }) => step);

  it('cannot be handed in while somebody is still being looked for', () => {
    assert.deepEqual(steps(blank), ['known', 'records', 'contribution']);
    assert.deepEqual(steps({ ...blank, subjects: about('checking'), records: 'secured', contribution: 'none' }), [
      'known',
    ]);
  });

  it('asks an agency that knows nobody for little, and one that knows somebody for more', () => {
    const done = { ...blank, records: 'secured' as const, contribution: 'none' as const };
    assert.deepEqual(steps({ ...done, subjects: about('not-known') }), []);
    assert.deepEqual(steps({ ...done, subjects: about('known') }), ['summary', 'risk', 'risk']);
  });

  it('is known when anybody is, and a nil return counts for itself', () => {
    assert.equal(kindOfAnswer({ ...blank, subjects: about('not-known') }), 'not-known');
    const [one, two] = [about('known')[0], about('not-known')[1]];
    assert.equal(kindOfAnswer({ subjects: [one, two].filter((each) => each !== undefined) }), 'known');
    assert.equal(kindOfAnswer({ ...blank, nilReason: 'no-records' }), 'nil');
    assert.equal(kindOfAnswer({ ...blank, nilReason: 'declines' }), 'declined');
  });
});
