import { parsePartialDate } from '../../../kernel/partial-date.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { partialDateValues } from '../../../web/index.js';
import { type OpenReview, onReview } from '../guards.js';
import { reviewPaths } from '../paths.js';
import { holdKey, seePeople } from '../policy.js';
import { addSubject } from './add-subject.js';
import { correctIdentity } from './correct-identity.js';
import { IdentityPage, NewSubjectPage, SubjectPage, TitlePage } from './edit-pages.js';
import { editSubject } from './edit-subject.js';
import { identityForm, identityFrom, newSubjectForm, revealForm, subjectForm, titleForm } from './form.js';
import { PeoplePage } from './people-page.js';
import { renameReview } from './rename-review.js';
import { pseudonymError } from './rules.js';
import { identitiesOf, type SubjectIdentity, subjectsOf } from './subject-queries.js';

const holding = onReview(holdKey);

const subjectIn = async (work: Work, review: OpenReview, id: string | undefined) =>
  found((await subjectsOf(work, review.id)).find((subject) => subject.id === id));

async function peoplePage(
  work: Work,
  review: OpenReview,
  { form, names }: { form: FormState; names?: ReadonlyMap<string, SubjectIdentity> },
) {
  return (
    <PeoplePage
      reference={review.reference}
      title={review.pseudonym}
      subjects={await subjectsOf(work, review.id)}
      holdsKey={holdKey.may(review.roles)}
      form={form}
      names={names}
    />
  );
}

const identityValues = (identity: SubjectIdentity): FormState =>
  emptyForm({
    ...partialDateValues('dateOfBirth', parsePartialDate(identity.dateOfBirth) ?? { known: 'blank' }),
    fullName: identity.fullName,
    aliases: identity.aliases.join('\n'),
    age: identity.age,
    ethnicity: identity.ethnicity,
    address: identity.address,
    postcode: identity.postcode,
    school: identity.school,
  });

const wordsOf = ({ dateOfBirth }: SubjectIdentity): string | undefined =>
  parsePartialDate(dateOfBirth) === undefined ? dateOfBirth : undefined;

const identityOf = async (work: Work, review: OpenReview, subjectId: string) =>
  found((await identitiesOf(work, review, 'To correct particulars'))?.get(subjectId));

export const peopleRoutes = [
  get(reviewPaths.peoplePattern, onReview(seePeople), async (work, _asked, review) =>
    show(await peoplePage(work, review, { form: emptyForm() })),
  ),

  get(reviewPaths.namesPattern, holding, (_work, _asked, review) => goTo(reviewPaths.people(review.reference))),

  post(reviewPaths.namesPattern, holding, async (work, asked, review) => {
    const answer = readForm(revealForm, asked.body);
    if (!answer.ok) return show(await peoplePage(work, review, { form: answer.form }), 422);
    const names = found(await identitiesOf(work, review, answer.value.reason));
    return show(await peoplePage(work, review, { form: emptyForm(), names }));
  }),

  get(reviewPaths.newSubjectPattern, holding, (_work, _asked, { reference }) =>
    show(<NewSubjectPage reference={reference} form={emptyForm()} />),
  ),

  post(reviewPaths.newSubjectPattern, holding, async (work, asked, review) => {
    const answer = readForm(newSubjectForm(work.today), asked.body);
    if (!answer.ok) return show(<NewSubjectPage reference={review.reference} form={answer.form} />, 422);
    const { role, relationship, sex, gender } = answer.value;
    await addSubject(work, review, { role, relationship, sex, gender, identity: identityFrom(answer.value) });
    return goTo(reviewPaths.people(review.reference), { flash: 'The person is added under a pseudonym.' });
  }),

  get(reviewPaths.titlePattern, holding, (_work, _asked, { reference, pseudonym, version }) =>
    show(<TitlePage reference={reference} form={emptyForm({ pseudonym })} version={version} />),
  ),

  post(reviewPaths.titlePattern, holding, async (work, asked, review) => {
    const page = { reference: review.reference, version: review.version };
    const answer = readForm(titleForm, asked.body);
    if (!answer.ok) return show(<TitlePage {...page} form={answer.form} />, 422);
    const blockers = await renameReview(work, review, { ...answer.value, version: versionOf(asked.body) });
    if (blockers.length > 0)
      return show(<TitlePage {...page} form={rejected(asked.body, blockers.map(pseudonymError))} />, 422);
    return goTo(reviewPaths.people(review.reference), { flash: 'The review has another pseudonym now.' });
  }),

  get(reviewPaths.subjectPattern, holding, async (work, asked, review) => {
    const { pseudonym, version, ...subject } = await subjectIn(work, review, asked.params.subject);
    const form = emptyForm({
      pseudonym,
      role: subject.role,
      relationship: subject.relationship ?? '',
      sex: subject.sex ?? '',
      gender: subject.gender ?? '',
      ageBand: subject.ageBand ?? '',
    });
    return show(<SubjectPage reference={review.reference} form={form} version={version} pseudonym={pseudonym} />);
  }),

  post(reviewPaths.subjectPattern, holding, async (work, asked, review) => {
    const { id, pseudonym, version } = await subjectIn(work, review, asked.params.subject);
    const page = { reference: review.reference, version, pseudonym };
    const answer = readForm(subjectForm, asked.body);
    if (!answer.ok) return show(<SubjectPage {...page} form={answer.form} />, 422);
    const blockers = await editSubject(work, review, { id, version: versionOf(asked.body), ...answer.value });
    if (blockers.length > 0)
      return show(<SubjectPage {...page} form={rejected(asked.body, blockers.map(pseudonymError))} />, 422);
    return goTo(reviewPaths.people(review.reference), { flash: 'Saved.' });
  }),

  get(reviewPaths.openIdentityPattern, holding, (_work, _asked, review) => goTo(reviewPaths.people(review.reference))),

  post(reviewPaths.openIdentityPattern, holding, async (work, asked, review) => {
    const subject = await subjectIn(work, review, asked.params.subject);
    const identity = await identityOf(work, review, subject.id);
    const { version } = identity;
    const page = { reference: review.reference, subject, version, bornInWords: wordsOf(identity) };
    return show(<IdentityPage {...page} form={identityValues(identity)} />);
  }),

  get(reviewPaths.saveIdentityPattern, holding, (_work, _asked, review) => goTo(reviewPaths.people(review.reference))),

  post(reviewPaths.saveIdentityPattern, holding, async (work, asked, review) => {
    const subject = await subjectIn(work, review, asked.params.subject);
    const stood = await identityOf(work, review, subject.id);
    const answer = readForm(identityForm(work.today), asked.body);
    const version = versionOf(asked.body);
    const page = { reference: review.reference, subject, version, bornInWords: wordsOf(stood) };
    if (!answer.ok) return show(<IdentityPage {...page} form={answer.form} />, 422);
    const identity = identityFrom(answer.value, wordsOf(stood));
    await correctIdentity(work, review, { subjectId: subject.id, version, identity });
    return goTo(reviewPaths.people(review.reference), { flash: 'The particulars are corrected.' });
  }),
];
