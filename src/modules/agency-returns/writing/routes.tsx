import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import { personIn, type Work } from '../../../platform/work.js';
import { type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { type OpenReview, onReview, ownWordOn } from '../../reviews/index.js';
import { type AnsweredRequest, answering } from '../guards.js';
import { returnPaths } from '../paths.js';
import { writingPaths } from '../paths-of-returns.js';
import { keepRequests } from '../policy.js';
import { findRequest } from '../queries.js';
import { checksFor } from '../sign-off/checklist.js';
import { nextStep } from '../sign-off/next-step.js';
import { stepsOf } from '../sign-off/versions.js';
import { acceptAuthor, declareIndependence } from './declare-independence.js';
import { type Draft, draftOf, sectionOf } from './draft.js';
import { acceptForm, independenceForm, isIndependent, sectionForm } from './form.js';
import { AcceptPage, IndependencePage } from './independence-page.js';
import { writing } from './may-write.js';
import { OverviewPage } from './overview-page.js';
import { pathOfPart } from './path-of-part.js';
import { independenceOf, isBeingWritten } from './rules.js';
import { saveSection } from './save-section.js';
import { SectionPage, type Theirs } from './section-page.js';
import { isListKey } from './template.js';

const declaring = answering('agency-returns.declare', 'imr-author');
const keeping = onReview(keepRequests);

/** The part that the address names, and the one after it. */
function partIn({ params }: Asked, { parts }: Draft) {
  const at = parts.findIndex(({ slug }) => slug === params.part);
  return { part: found(parts[at]), following: parts[at + 1] };
}

function sectionPage(
  asked: Asked,
  answered: AnsweredRequest,
  on: { readonly draft: Draft; readonly form?: FormState; readonly theirs?: Theirs },
) {
  const { part, following } = partIn(asked, on.draft);
  const row = sectionOf(on.draft, part);
  return (
    <SectionPage
      answered={answered}
      part={part}
      form={on.form ?? emptyForm({ text: row?.text ?? '' })}
      version={row?.version ?? 0}
      mayWrite={isBeingWritten(answered.asked)}
      theirs={on.theirs}
      following={following}
    />
  );
}

/** An author declares before they write (E-02). */
const declaresFirst = (work: Work, { asked }: AnsweredRequest): boolean =>
  independenceOf(asked) === 'not-said' && asked.author?.personId === personIn(work);

/** Errors stand as the questions do. */
const inOrder = (errors: readonly FieldError[]): FieldError[] =>
  errors.toSorted((one, other) => QUESTIONS.indexOf(one.field) - QUESTIONS.indexOf(other.field));
const QUESTIONS = Object.keys(independenceForm.shape);

export const writingRoutes = [
  get(writingPaths.overviewPattern, writing, async (work, _asked, answered) => {
    const draft = await draftOf(work, answered);
    const steps = await stepsOf(work, answered.asked.request.id);
    const names = await namesOfPeople(
      work,
      steps.map(({ byPerson }) => byPerson),
    );
    const back = steps.at(-1);
    const answeredChecks = new Set(draft.checks.map(({ key }) => key));
    return show(
      <OverviewPage
        answered={{ ...answered, asked: { ...answered.asked, steps } }}
        draft={draft}
        next={nextStep(answered, draft)}
        names={names}
        comment={back?.step === 'sent-back' || back?.step === 'back-to-author' ? back.comment : undefined}
        checksLeft={checksFor(answered.asked.request.kind).filter(({ key }) => !answeredChecks.has(key)).length}
      />,
    );
  }),

  get(writingPaths.sectionPattern, writing, async (work, asked, answered) => {
    const { review } = answered;
    if (declaresFirst(work, answered)) {
      return goTo(writingPaths.independence(review.reference, answered.asked.request.id));
    }
    const draft = await draftOf(work, answered);
    const { part } = partIn(asked, draft);
    if (isListKey(part.key)) return goTo(pathOfPart(answered, part));
    return show(sectionPage(asked, answered, { draft }));
  }),

  post(writingPaths.sectionPattern, writing, async (work, asked, answered) => {
    const draft = await draftOf(work, answered);
    const { part, following } = partIn(asked, draft);
    const read = readForm(sectionForm, asked.body);
    if (!read.ok) return show(sectionPage(asked, answered, { draft, form: read.form }), 422);
    const kept = await saveSection(work, answered, {
      part,
      text: read.value.text,
      version: versionOf(asked.body) ?? 0,
    });
    if ('theirs' in kept) {
      const names = await namesOfPeople(work, [kept.theirs.changedBy]);
      const { changedBy, changedAt: at, text } = kept.theirs;
      const theirs = { name: names.get(changedBy) ?? 'Somebody of your agency', at, text };
      const now = await draftOf(work, answered);
      return show(sectionPage(asked, answered, { draft: now, form: rejected(asked.body, []), theirs }), 409);
    }
    const back = asked.body.then === 'back' || following === undefined;
    const { reference } = answered.review;
    const to = back ? writingPaths.overview(reference, answered.asked.request.id) : pathOfPart(answered, following);
    return goTo(to, { flash: 'Saved.' });
  }),

  post(writingPaths.savedPattern, writing, async (work, asked, answered) => {
    const { part } = partIn(asked, await draftOf(work, answered));
    const read = readForm(sectionForm, asked.body);
    if (!read.ok) {
      const messages = read.form.errors.map(({ message }) => message);
      return savedAnswer(work, { outcome: 'refused', messages });
    }
    if (!isBeingWritten(answered.asked)) {
      return savedAnswer(work, {
        outcome: 'refused',
        messages: ['This return was handed on and cannot be changed now'],
      });
    }
    const kept = await saveSection(work, answered, {
      part,
      text: read.value.text,
      version: versionOf(asked.body) ?? 0,
    });
    return 'theirs' in kept
      ? savedAnswer(work, { outcome: 'changed', version: kept.theirs.version, values: { text: kept.theirs.text } })
      : savedAnswer(work, { outcome: 'saved', version: kept.version });
  }),

  get(writingPaths.independencePattern, writing, async (work, _asked, { review, asked }) => {
    const word = await ownWordOn(work, review);
    const details = word?.declared === 'link' ? word.details : undefined;
    return show(
      <IndependencePage
        reference={review.reference}
        asked={asked}
        form={emptyForm({ details })}
        mayDeclare={asked.author?.personId === personIn(work) && isBeingWritten(asked)}
      />,
    );
  }),

  post(writingPaths.independencePattern, declaring, async (work, asked, answered) => {
    const { review } = answered;
    const page = (form: FormState) =>
      show(<IndependencePage reference={review.reference} asked={answered.asked} form={form} mayDeclare />, 422);
    const read = readForm(independenceForm, asked.body);
    const linked = asked.body.managed === 'yes' || asked.body.involved === 'yes';
    const unsaid = linked && String(asked.body.details ?? '').trim() === '';
    const missing = unsaid ? [{ field: 'details', message: 'Enter what the link is' }] : [];
    if (!read.ok) return page(rejected(asked.body, inOrder([...missing, ...read.form.errors])));
    if (unsaid) return page(rejected(asked.body, missing));
    await declareIndependence(work, answered, { answer: read.value, version: versionOf(asked.body) });
    const flash = isIndependent(read.value)
      ? 'Declared. You can write now.'
      : 'Declared. The co-ordinator is asked what is to follow.';
    return goTo(writingPaths.overview(review.reference, answered.asked.request.id), { flash });
  }),

  get(writingPaths.acceptPattern, keeping, async (work, asked, review) => {
    const one = await linkedAuthor(work, asked, review);
    return show(<AcceptPage reference={review.reference} asked={one} form={emptyForm()} />);
  }),

  post(writingPaths.acceptPattern, keeping, async (work, asked, review) => {
    const one = await linkedAuthor(work, asked, review);
    const read = readForm(acceptForm, asked.body);
    if (!read.ok) return show(<AcceptPage reference={review.reference} asked={one} form={read.form} />, 422);
    await acceptAuthor(work, review, { asked: one, reason: read.value.reason });
    return goTo(returnPaths.one(review.reference, one.request.id), { flash: 'Accepted. The author can go on.' });
  }),
];

/** The request whose author declared a link that nobody has accepted. */
async function linkedAuthor(work: Work, asked: Asked, review: OpenReview) {
  const one = found(await findRequest(work, review, asked.params.request ?? ''));
  return found(independenceOf(one) === 'not-independent' ? one : undefined);
}
