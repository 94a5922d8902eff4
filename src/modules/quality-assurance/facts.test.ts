import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { conclusionFacts, letterFacts, sentFacts } from './facts.js';

const [one, two] = [
  { id: 's1', number: 1, sentOn: day('2026-01-10') },
  { id: 's2', number: 2, sentOn: day('2026-05-10') },
];
const letter = (rest: Partial<Parameters<typeof letterFacts>[0]> = {}) => ({
  ...{ id: 'l1', outcome: 'content-to-publish' as const, receivedOn: day('2026-03-01'), answerDueOn: null, points: [] },
  ...rest,
});
const said = (facts: ReturnType<typeof letterFacts>) => facts.map(({ name, on }) => `${name} ${on}`);

describe('dated facts of quality assurance', () => {
  it('calls the first sending a submission and later ones resubmissions, about the letter that asked', () => {
    const asked = [{ id: 'l1', submissionId: 's1', outcome: 'resubmit' as const }];
    assert.deepEqual(sentFacts([one, two], asked), [
      { name: 'submitted-for-quality-assurance', on: '2026-01-10' },
      { name: 'resubmitted', on: '2026-05-10', about: 'l1' },
    ]);
    assert.deepEqual(sentFacts([one, two], [])[1], { name: 'resubmitted', on: '2026-05-10' });
    assert.deepEqual(sentFacts([], asked), []);
  });

  it('is answered at once when the panel asks for nothing', () => {
    assert.deepEqual(said(letterFacts(letter())), [
      'quality-assurance-letter-received 2026-03-01',
      'quality-assurance-points-answered 2026-03-01',
      'quality-assurance-cleared 2026-03-01',
    ]);
  });

  it('is answered on the day of the last answer, and not while a point is open', () => {
    const answered = { state: 'answered' as const, answeredAt: new Date('2026-03-20T10:00:00Z') };
    const open = { state: 'open' as const, answeredAt: null };
    assert.ok(
      !said(letterFacts(letter({ points: [answered, open] })))
        .join()
        .includes('points-answered'),
    );
    assert.ok(
      said(letterFacts(letter({ points: [answered] }))).includes('quality-assurance-points-answered 2026-03-20'),
    );
  });

  it('asks for the report again by the day that was set, and is not cleared', () => {
    const facts = letterFacts(letter({ outcome: 'resubmit', answerDueOn: day('2026-04-30') }));
    assert.deepEqual(said(facts), [
      'quality-assurance-letter-received 2026-03-01',
      'quality-assurance-answer-due 2026-04-30',
      'quality-assurance-points-answered 2026-03-01',
      'resubmission-required 2026-03-01',
      'resubmission-due 2026-04-30',
    ]);
    assert.ok(facts.every(({ about }) => about === 'l1'));
    assert.ok(
      !said(letterFacts(letter({ outcome: 'withdrawn' })))
        .join()
        .includes('cleared'),
    );
  });

  it('has gone to both on the later of the two days', () => {
    const commissioner = { sentTo: 'commissioner' as const, sentOn: day('2026-06-02') };
    const secretary = { sentTo: 'secretary-of-state' as const, sentOn: day('2026-06-05') };
    const again = { sentTo: 'commissioner' as const, sentOn: day('2026-07-01') };
    assert.deepEqual(conclusionFacts([secretary]), []);
    assert.deepEqual(conclusionFacts([again, commissioner]), [
      { name: 'conclusions-sent-to-commissioner', on: '2026-06-02' },
    ]);
    assert.equal(conclusionFacts([commissioner, secretary])[1]?.on, '2026-06-05');
  });
});
