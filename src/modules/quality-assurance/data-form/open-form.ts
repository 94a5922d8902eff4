import { day } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf, findPartnership } from '../../accounts/index.js';
import { appointmentsOf } from '../../chair/index.js';
import { decidedInWords, decisionOf } from '../../decision/index.js';
import { familyCommentsOn } from '../../family/index.js';
import { isLive, recommendationsOf } from '../../recommendations/index.js';
import { type OpenReview, subjectsOf } from '../../reviews/index.js';
import { type Answer, type Answers, answersOf, isAnswered } from './answers.js';
import { answerKey, type Field, type Section, sectionsFor } from './fields.js';
import { type FromRecord, fromRecord, headsOf, type KnownAnswer, type Recorded } from './known.js';
import { answerWords } from './words.js';

/** A question with what is said to it. */
export interface Asked {
  readonly key: string;
  readonly field: Field;
  readonly known: KnownAnswer | undefined;
  /** What was answered by hand; undefined where the record knows, or nobody has answered. */
  readonly answer: Answer | undefined;
  /** Put into the question to be confirmed. */
  readonly suggested: Answer | undefined;
  /** What stands in the form, from wherever it came; '' while nothing does. */
  readonly words: string;
}

/** A page of the form with its questions. */
export interface FilledSection extends Section {
  readonly asked: readonly Asked[];
  /** How many questions nobody and nothing has answered yet. */
  readonly left: number;
  readonly version: number;
}

/** The national data form of a review as it stands. */
export interface DataForm {
  readonly sections: readonly FilledSection[];
  readonly left: number;
}

/** The form of a review that a guard has opened. */
export async function dataFormOf(work: Work, review: OpenReview): Promise<DataForm> {
  const recorded = await recordedOf(work, review);
  const record = fromRecord(recorded);
  const answers = await answersOf(work, review.id);
  const sections = sectionsFor(recorded.subjects).map((section) => filled(section, record, answers));
  return { sections, left: sections.reduce((sum, { left }) => sum + left, 0) };
}

function filled(section: Section, record: FromRecord, answers: Answers): FilledSection {
  const asked = section.part.fields.map((field): Asked => {
    const key = answerKey(section, field);
    const known = record.known.get(key);
    const given = answers.of.get(key);
    const answer = known === undefined && isAnswered(given) ? given : undefined;
    return {
      ...{ key, field, known, answer },
      suggested: known === undefined && answer === undefined ? record.suggested.get(key) : undefined,
      words: known?.words ?? (answer === undefined ? '' : answerWords(field, answer)),
    };
  });
  return {
    ...section,
    asked,
    left: asked.filter(({ words }) => words === '').length,
    version: answers.versionOf(section),
  };
}

async function recordedOf(work: Work, review: OpenReview): Promise<Recorded> {
  const partnership = await findPartnership(work, review.partnershipId);
  const decision = await decisionOf(work, review.id);
  const chair = (await appointmentsOf(work, review)).find(({ role }) => role === 'chair');
  const facts = (await work.catalogue.factsOf(work, [review.id])).get(review.id) ?? [];
  const spoken = await familyCommentsOn(work, review.id, 'terms-of-reference');
  return {
    review,
    partnership: { name: '', ...partnership },
    subjects: await subjectsOf(work, review.id),
    decided: decision && {
      words: decision.outcome === 'directed' ? 'Directed by the Secretary of State' : decidedInWords[decision.outcome],
      on: decision.decidedOn,
    },
    chair: chair && { name: chair.name, on: day(chair.appointedOn) },
    facts: new Set(facts.filter(({ on }) => on <= work.today).map(({ name }) => name)),
    spokeOfTerms: spoken.some(({ saidOn }) => saidOn !== null),
    madeTo: await madeTo(work, review),
  };
}

/** Heads of the form under which those fall to whom the review makes recommendations. */
async function madeTo(work: Work, review: OpenReview): Promise<string[]> {
  const live = (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state));
  if (live.length === 0) return [];
  const kinds = new Map((await agenciesOf(work, review.partnershipId, 'with-ended')).map(({ id, kind }) => [id, kind]));
  const heads = live.flatMap(({ addressees }) =>
    addressees.flatMap(({ agencyId, bodyName }) => headsOf({ name: bodyName, kind: kinds.get(agencyId ?? '') ?? '' })),
  );
  return [...new Set(heads)];
}
