import { type Day, dayInLondon, laterOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, asc, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { ConclusionsSent, Letter, Submission } from './queries.js';
import { conclusionsSent, qaLetters, qaPoints, qaSubmissions } from './tables.js';

/** What went to the Home Office and came back, of many reviews; four queries. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  const { tx } = work;
  const submissions = await tx
    .select()
    .from(qaSubmissions)
    .where(inArray(qaSubmissions.reviewId, ids))
    .orderBy(asc(qaSubmissions.number));
  const letters = await tx
    .select()
    .from(qaLetters)
    .where(inArray(qaLetters.reviewId, ids))
    .orderBy(asc(qaLetters.receivedOn), asc(qaLetters.recordedAt));
  const points = letters.length === 0 ? [] : await tx.select().from(qaPoints).where(inArray(qaPoints.reviewId, ids));
  const conclusions = await tx
    .select()
    .from(conclusionsSent)
    .where(and(inArray(conclusionsSent.reviewId, ids), isNull(conclusionsSent.withdrawnAt)));
  const whole = letters.map((letter) => ({ ...letter, points: points.filter((one) => one.letterId === letter.id) }));
  return new Map(
    ids.map((id) => {
      const mine = <Row extends { reviewId: string }>(rows: readonly Row[]): Row[] =>
        rows.filter(({ reviewId }) => reviewId === id);
      const went = mine(submissions);
      return [
        id,
        [...sentFacts(went, mine(whole)), ...mine(whole).flatMap(letterFacts), ...conclusionFacts(mine(conclusions))],
      ];
    }),
  );
}

/** The first sending, and each one after a letter that asked for it. Submissions by number. */
export function sentFacts(
  submissions: readonly Pick<Submission, 'id' | 'number' | 'sentOn'>[],
  letters: readonly Pick<Letter, 'id' | 'submissionId' | 'outcome'>[],
): DatedFact[] {
  return submissions.map(({ sentOn: on }, at): DatedFact => {
    const before = submissions[at - 1];
    if (before === undefined) return { name: 'submitted-for-quality-assurance', on };
    const asked = letters.findLast(({ submissionId, outcome }) => submissionId === before.id && outcome === 'resubmit');
    return { name: 'resubmitted', on, ...(asked === undefined ? {} : { about: asked.id }) };
  });
}

type LetterRow = Pick<Letter, 'id' | 'outcome' | 'receivedOn' | 'answerDueOn'> & {
  readonly points: readonly Pick<Letter['points'][number], 'state' | 'answeredAt'>[];
};

/** A letter that came, what it sets going, and when the last of its points was answered. */
export function letterFacts({ id: about, outcome, receivedOn: on, answerDueOn, points }: LetterRow): DatedFact[] {
  const due = answerDueOn === null ? [] : [answerDueOn];
  const answered = answeredOn(points, on);
  return [
    { name: 'quality-assurance-letter-received', on, about },
    ...due.map((day): DatedFact => ({ name: 'quality-assurance-answer-due', on: day, about })),
    ...(answered === undefined ? [] : [{ name: 'quality-assurance-points-answered' as const, on: answered, about }]),
    ...(outcome === 'content-to-publish' || outcome === 'content-after-changes'
      ? [{ name: 'quality-assurance-cleared' as const, on, about }]
      : []),
    ...(outcome === 'resubmit'
      ? [
          { name: 'resubmission-required' as const, on, about },
          ...due.map((day): DatedFact => ({ name: 'resubmission-due', on: day, about })),
        ]
      : []),
  ];
}

/** The day the last point was answered; that of the letter when it had none; undefined while one is open. */
function answeredOn(points: LetterRow['points'], receivedOn: Day): Day | undefined {
  if (points.some(({ answeredAt }) => answeredAt === null)) return undefined;
  return points
    .flatMap(({ answeredAt }) => (answeredAt === null ? [] : [dayInLondon(answeredAt)]))
    .reduce(laterOf, receivedOn);
}

/** To the Commissioner; and, once both have them, to the Commissioner and the Secretary of State. */
export function conclusionFacts(sent: readonly Pick<ConclusionsSent, 'sentTo' | 'sentOn'>[]): DatedFact[] {
  const first = (to: ConclusionsSent['sentTo']): Day | undefined =>
    sent
      .filter(({ sentTo }) => sentTo === to)
      .map(({ sentOn }) => sentOn)
      .sort()[0];
  const [commissioner, secretary] = [first('commissioner'), first('secretary-of-state')];
  if (commissioner === undefined) return [];
  const both: DatedFact[] =
    secretary === undefined
      ? []
      : [{ name: 'conclusions-sent-to-commissioner-and-secretary-of-state', on: laterOf(commissioner, secretary) }];
  return [{ name: 'conclusions-sent-to-commissioner', on: commissioner }, ...both];
}
