import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { callPeople } from '../../accounts/index.js';
import { type OpenCandidate, onCandidate } from '../on-candidate.js';
import { chairPaths } from '../paths.js';
import { personOf } from '../person-of.js';
import { decideChair } from '../policy.js';
import { overrideBlockers } from '../rules.js';
import { overrideBlockerWords } from '../words.js';
import { answerOverride, proposeOverride } from './override.js';
import { AnswerOverridePage, ProposePage } from './override-pages.js';

const proposalForm = z.object({
  reason: textField({ what: 'Reason', max: 4000, missing: 'Enter why the link is no bar' }),
});

const answerForm = z.object({
  answer: oneOf(['agreed', 'refused'], 'Select what you say'),
  reason: textField({ what: 'Reason', max: 4000, missing: 'Enter why' }),
});

/** Only where a link stands in the way and nobody has proposed anything yet. */
const toPropose = ({ candidate }: OpenCandidate) =>
  found(
    candidate.links.length > 0 && candidate.override === undefined && candidate.row.withdrawnOn === null
      ? candidate
      : undefined,
  );

const toAnswer = ({ candidate }: OpenCandidate) =>
  found(candidate.override !== undefined && candidate.override.answer === null ? candidate : undefined);

async function answerPage(work: Work, { review, candidate }: OpenCandidate, form: FormState) {
  const override = found(candidate.override);
  const by = work.actor.kind === 'person' ? work.actor.personId : '';
  const [blocker] = overrideBlockers({
    proposedBy: override.proposedBy,
    by,
    isOfLastStatement: true,
    isAnswered: false,
    candidatePersonId: await personOf(work, candidate.row.email),
  });
  const nameOf = await callPeople(work, [override.proposedBy]);
  const whyNot = blocker && overrideBlockerWords[blocker];
  const props = { reference: review.reference, candidate, form, proposedBy: nameOf(override.proposedBy), whyNot };
  return <AnswerOverridePage {...props} />;
}

async function answer(work: Work, asked: Asked, opened: OpenCandidate) {
  const { review } = opened;
  const candidate = toAnswer(opened);
  const read = readForm(answerForm, asked.body);
  if (!read.ok) return show(await answerPage(work, opened, read.form), 422);
  const blockers = await answerOverride(work, candidate, read.value);
  if (blockers.length > 0) {
    const errors = blockers.map((blocker) => ({ field: 'answer', message: overrideBlockerWords[blocker] }));
    return show(await answerPage(work, opened, rejected(asked.body, errors)), 422);
  }
  const flash = read.value.answer === 'agreed' ? 'Two people have set the link aside.' : 'The link stays a bar.';
  return goTo(chairPaths.candidate(review.reference, candidate.row.id), { flash });
}

export const overrideRoutes = [
  get(chairPaths.overridePattern, onCandidate(decideChair), (_work, _asked, opened) =>
    show(<ProposePage reference={opened.review.reference} candidate={toPropose(opened)} form={emptyForm()} />),
  ),

  post(chairPaths.overridePattern, onCandidate(decideChair), async (work, asked, opened) => {
    const { reference } = opened.review;
    const candidate = toPropose(opened);
    const read = readForm(proposalForm, asked.body);
    if (!read.ok) return show(<ProposePage reference={reference} candidate={candidate} form={read.form} />, 422);
    await proposeOverride(work, candidate, read.value.reason);
    return goTo(chairPaths.candidate(reference, candidate.row.id), {
      flash: 'Proposed. It stands in the day of everybody who can agree.',
    });
  }),

  get(chairPaths.overrideAnswerPattern, onCandidate(decideChair), async (work, _asked, opened) => {
    toAnswer(opened);
    return show(await answerPage(work, opened, emptyForm()));
  }),

  post(chairPaths.overrideAnswerPattern, onCandidate(decideChair), answer),
];
