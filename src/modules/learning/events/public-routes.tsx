import type { VNode } from 'preact';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf, findPartnership } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { evaluate } from './evaluate.js';
import { answerFollowUp } from './follow-up.js';
import { evaluationForm, followUpForm, pledgeForm, signUpForm } from './form.js';
import { givePlaceUp } from './give-place-up.js';
import { AnsweredPage, EvaluationPage, FollowUpPage, GivenUpPage, OwnPlacePage, SentPage } from './own-pages.js';
import { byCode, byOwnLink, type OwnPlace } from './own-place.js';
import { keepPledge } from './pledge.js';
import { SignedUpPage, SignUpPage, ThankYouPage } from './public-pages.js';
import { type LearningEvent, peopleCounted } from './queries.js';
import { freePlaces, phaseOf, stateForNext } from './rules.js';
import { signUp } from './sign-up.js';

/** One sender may post so often: a whole office may share one address. */
const limit = { rate: { max: 60, perMinutes: 5 } };

/** Each sign-up takes a place and sends a message to an address that nobody has proved to be theirs. */
const signingUp = { rate: { max: 40, perMinutes: 60 } };

const agenciesIn = (work: Work, { partnershipId }: LearningEvent) =>
  asSystem(work, () => agenciesOf(work, partnershipId));

async function signUpPage(work: Work, event: LearningEvent, form: FormState): Promise<VNode> {
  const places = await peopleCounted(work, event.id);
  const [taken, waiting] = (['place', 'waiting'] as const).map(
    (one) => places.filter(({ state }) => state === one).length,
  );
  const free = freePlaces(event.capacity, taken ?? 0);
  const partnership = await asSystem(work, () => findPartnership(work, event.partnershipId));
  return (
    <SignUpPage
      {...{ event, form }}
      phase={phaseOf(event, work.now)}
      free={stateForNext(free, waiting ?? 0) === 'place' ? free : 0}
      partnership={partnership?.name ?? ''}
      agencies={await agenciesIn(work, event)}
    />
  );
}

const signUpRoutes: readonly Route[] = [
  get(learningPaths.signUpPattern, byCode, async (work, _asked, event) =>
    show(await signUpPage(work, event, emptyForm())),
  ),
  post(
    learningPaths.signUpPattern,
    byCode,
    async (work, asked, event) => {
      const agencies = await agenciesIn(work, event);
      const read = readForm(signUpForm(agencies.map(({ id }) => id)), asked.body);
      if (!read.ok) return show(await signUpPage(work, event, read.form), 422);
      const done = await signUp(work, event.id, read.value);
      return goTo(done === 'done' ? learningPaths.signedUp(event.code) : learningPaths.signUp(event.code));
    },
    signingUp,
  ),
  get(learningPaths.signedUpPattern, byCode, (_work, _asked, event) => show(<SignedUpPage event={event} />)),
];

/** Only who came to an event that was held says what they thought of it. */
const came = ({ event, place }: OwnPlace): boolean => event.heldAt !== null && place.attended;

const ownRoutes: readonly Route[] = [
  get(learningPaths.minePattern, byOwnLink, (work, _asked, own) =>
    show(<OwnPlacePage own={own} phase={phaseOf(own.event, work.now)} />),
  ),
  post(learningPaths.givingUpPattern, byOwnLink, async (work, _asked, own) => {
    if (phaseOf(own.event, work.now) !== 'coming') return goTo(learningPaths.mine(own.token));
    await givePlaceUp(work, own);
    return show(<GivenUpPage own={own} />);
  }),

  get(learningPaths.evaluationPattern, byOwnLink, (_work, _asked, own) => {
    if (!came(own)) return goTo(learningPaths.mine(own.token));
    return show(own.place.evaluated ? <AnsweredPage own={own} /> : <EvaluationPage own={own} form={emptyForm()} />);
  }),
  post(
    learningPaths.evaluationPattern,
    byOwnLink,
    async (work, asked, own) => {
      if (!came(own)) return goTo(learningPaths.mine(own.token));
      if (own.place.evaluated) return show(<AnsweredPage own={own} />);
      const read = readForm(evaluationForm, asked.body);
      if (!read.ok) return show(<EvaluationPage own={own} form={read.form} />, 422);
      await evaluate(work, own, read.value);
      return goTo(learningPaths.pledge(own.token));
    },
    limit,
  ),

  get(learningPaths.pledgePattern, byOwnLink, (_work, _asked, own) => {
    const { token, event, place } = own;
    if (!came(own)) return goTo(learningPaths.mine(token));
    return show(<ThankYouPage token={token} event={event} form={emptyForm({ pledge: place.pledge })} />);
  }),
  post(learningPaths.pledgePattern, byOwnLink, async (work, asked, own) => {
    if (!came(own)) return goTo(learningPaths.mine(own.token));
    const read = readForm(pledgeForm, asked.body);
    if (!read.ok) return show(<ThankYouPage token={own.token} event={own.event} form={read.form} />, 422);
    await keepPledge(work, own, read.value.pledge);
    return show(<SentPage own={own} />);
  }),

  get(learningPaths.followUpPattern, byOwnLink, (_work, _asked, own) => {
    if (!came(own)) return goTo(learningPaths.mine(own.token));
    const { did, didWords } = own.place;
    return show(<FollowUpPage own={own} form={emptyForm({ did: did ?? undefined, didWords })} />);
  }),
  post(learningPaths.followUpPattern, byOwnLink, async (work, asked, own) => {
    if (!came(own)) return goTo(learningPaths.mine(own.token));
    const read = readForm(followUpForm, asked.body);
    if (!read.ok) return show(<FollowUpPage own={own} form={read.form} />, 422);
    await answerFollowUp(work, own, read.value);
    return show(<SentPage own={own} />);
  }),
];

/** What people do without an account: sign up, give a place up, say what they thought and what came of it. */
export const publicRoutes: readonly Route[] = [...signUpRoutes, ...ownRoutes];
