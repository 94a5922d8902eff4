import { type day, inWords } from '../../../kernel/day.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, settingsOf } from '../../accounts/index.js';
import { actionsOf, planOf } from '../../actions/index.js';
import { appointmentsOf } from '../../chair/index.js';
import { namesOf } from '../../named-people/index.js';
import { proceedingsOf } from '../../proceedings/index.js';
import { type ReportVersion, signedSetOf } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { answersOf } from '../data-form/answers.js';
import { type DataForm, dataFormOf } from '../data-form/open-form.js';
import { type Check, checklistOf } from './checklist.js';
import { coveringLetter } from './covering-letter.js';

/** What the covering letter says in words of the partnership; kept beside the answers of the data form. */
export interface Covering {
  readonly family: string;
  readonly publication: string;
  readonly version: number;
}

/** The set as it stands. */
export interface OpenSet {
  readonly checks: readonly Check[];
  readonly covering: Covering;
  readonly form: DataForm;
  readonly final: ReportVersion | undefined;
  readonly letter: PaperDocument;
}

/** Under which the words of the covering letter are kept. */
export const COVERING = { key: 'covering' } as const;

/** The set of a review that a guard has opened. */
export async function openSet(work: Work, review: OpenReview): Promise<OpenSet> {
  const { final, ...signed } = await signedSetOf(work, review);
  const form = await dataFormOf(work, review);
  const facts = (await work.catalogue.factsOf(work, [review.id])).get(review.id) ?? [];
  const lastOf = (name: string) => facts.filter((fact) => fact.name === name && fact.on <= work.today).at(-1)?.on;
  const covering = await coveringOf(work, review);
  const checks = checklistOf({
    finalDraft: final?.number,
    hasSummary:
      final?.content.sections.some(
        ({ part, text, filled }) => part === 'summary' && (text !== '' || filled.length > 0),
      ) ?? false,
    actions: (await actionsOf(work, review)).length,
    planAgreed: (await planOf(work, review))?.agreedOn != null,
    left: form.left,
    ...signed,
    anonymityChecked: signed.anonymity === 'stands',
    saysOfFamily: covering.family !== '',
    saysOfPublication: covering.publication !== '',
  });
  return {
    checks,
    covering,
    form,
    final,
    letter: await letterOf(work, review, { covering, signedOffOn: lastOf('csp-sign-off') }),
  };
}

async function coveringOf(work: Work, review: OpenReview): Promise<Covering> {
  const answers = await answersOf(work, review.id);
  // Somebody may have been named in who is who since it was written.
  const { toPseudonyms } = await namesOf(work, review);
  const words = (key: string): string => toPseudonyms(String(answers.of.get(`${COVERING.key}.${key}`) ?? ''));
  return { family: words('family'), publication: words('publication'), version: answers.versionOf(COVERING) };
}

async function letterOf(
  work: Work,
  review: OpenReview,
  { covering, signedOffOn }: { covering: Covering; signedOffOn: ReturnType<typeof day> | undefined },
): Promise<PaperDocument> {
  const partnership = found(await findPartnership(work, review.partnershipId));
  const { homeOffice } = await settingsOf(work, review.partnershipId);
  const chair = (await appointmentsOf(work, review)).find(({ role }) => role === 'chair');
  const beside = (await proceedingsOf(work, review.id)).filter(({ kind }) => kind === 'criminal' || kind === 'inquest');
  return coveringLetter({
    ...{ regime: findRegime(review.regime) ?? section9, reference: review.reference, today: work.today },
    ...{ partnershipName: partnership.name, email: partnership.email, homeOffice: homeOffice.name },
    ...{ family: covering.family, publication: covering.publication, signedOffOn, chair: chair?.name },
    sender: work.actor.kind === 'person' ? work.actor.name : '',
    proceedings: beside.map(
      ({ kind, status, endedOn }) =>
        `${kind === 'inquest' ? 'inquest' : 'criminal case'} ${endedOn === null ? STATUS[status] : `ended on ${inWords(endedOn)}`}`,
    ),
  });
}

const STATUS = { expected: 'expected', 'under-way': 'under way', ended: 'ended' } as const;
