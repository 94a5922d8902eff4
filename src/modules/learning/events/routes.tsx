import type { VNode } from 'preact';
import { found } from '../../../platform/errors.js';
import { paperFile } from '../../../platform/http/paper-file.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { drawPlots } from '../../../platform/plot/index.js';
import type { Work } from '../../../platform/work.js';
import { type FormReading, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership, holds } from '../../accounts/index.js';
import { namedIn } from '../../named-people/index.js';
import { learningPaths } from '../paths.js';
import { keepLearning, seeLearning } from '../policy.js';
import { arrangeEvent, changeEvent, type EventArranged } from './arrange-event.js';
import { callOffEvent } from './call-off-event.js';
import { CallOffPage, EditEventPage } from './edit-pages.js';
import { EventPage } from './event-page.js';
import { callOffForm, type EventFilledIn, eventForm, eventValues } from './form.js';
import { EventListPage } from './list-page.js';
import { namesInEvent } from './names-in.js';
import { type AtEvent, onEvent } from './on-event.js';
import { dayOfEvent, eventsOf, type LearningEvent, placesOf, referencesOf, reviewsReferred } from './queries.js';
import { recordDocument } from './record-document.js';
import { attendancePlot, confidencePlot, followUpPlot } from './result-plots.js';
import { resultsOf } from './results.js';
import { phaseOf } from './rules.js';

/** What was filled in, with its reviews found; or the form, saying which reference is nobody's. */
async function readEvent(
  work: Work,
  { body }: Asked,
  partnershipId: string,
): Promise<FormReading<EventArranged & Pick<EventFilledIn, 'reason'>>> {
  const read = readForm(eventForm, body);
  if (!read.ok) return read;
  const { references, ...filled } = read.value;
  const wanted = [...new Set(references.map((one) => one.toUpperCase()))];
  const known = await reviewsReferred(work, wanted);
  const unknown = wanted.filter((one) => !known.has(one));
  const named = await namesInEvent(work, partnershipId, filled);
  if (named.length > 0) return { ok: false, form: rejected(body, named) };
  if (unknown.length === 0) return { ok: true, value: { ...filled, reviewIds: [...known.values()] } };
  const message = `There is no review ${unknown.join(', ')}. Enter references one a line, such as BEX-2026-01`;
  return { ok: false, form: rejected(body, [{ field: 'references', message }]) };
}

const signedUp = async (work: Work, { id }: LearningEvent): Promise<number> =>
  (await placesOf(work, id)).filter(({ state }) => state === 'place' || state === 'waiting').length;

const listRoutes: readonly Route[] = [
  get(learningPaths.events, seeLearning, async (work, _asked, { person, partnershipId }) => {
    const events: { event: LearningEvent; results: Awaited<ReturnType<typeof resultsOf>> }[] = [];
    for (const event of await eventsOf(work, partnershipId))
      events.push({ event, results: await resultsOf(work, event) });
    return show(
      <EventListPage events={events} keeps={holds(person, partnershipId, ['co-ordinator'])} now={work.now} />,
    );
  }),

  get(learningPaths.newEvent, keepLearning, () =>
    show(<EditEventPage form={emptyForm({ followUpMonths: '3', keepMonths: '12' })} />),
  ),
  post(learningPaths.newEvent, keepLearning, async (work, asked, { partnershipId }) => {
    const read = await readEvent(work, asked, partnershipId);
    if (!read.ok) return show(<EditEventPage form={read.form} />, 422);
    const { reason: _none, ...event } = read.value;
    const id = await arrangeEvent(work, partnershipId, event);
    return goTo(learningPaths.event(id), { flash: 'Arranged. Send the address for signing up to those who may come.' });
  }),
];

async function eventPage(work: Work, { person, partnershipId, event }: AtEvent): Promise<VNode> {
  const keeps = holds(person, partnershipId, ['co-ordinator']);
  const phase = phaseOf(event, work.now);
  const results = await resultsOf(work, event);
  const plots = [
    ...(phase === 'held' ? [attendancePlot(results)] : []),
    ...(results.evaluations.length > 0 ? [confidencePlot(results)] : []),
    ...(results.followedUp.length > 0 ? [followUpPlot(results)] : []),
  ];
  return (
    <EventPage
      {...{ event, phase, results, keeps }}
      plots={await drawPlots(plots)}
      places={keeps ? await placesOf(work, event.id) : []}
      references={[...(await referencesOf(work, event.reviewIds)).values()].toSorted()}
      address={work.installation.publicUrl + learningPaths.signUp(event.code)}
    />
  );
}

const changeRoutes: readonly Route[] = [
  get(learningPaths.eventPattern, onEvent(seeLearning, 'too'), async (work, _asked, at) =>
    show(await eventPage(work, at)),
  ),

  get(learningPaths.changeEventPattern, onEvent(keepLearning), async (work, _asked, { event }) => {
    const references = [...(await referencesOf(work, event.reviewIds)).values()].toSorted();
    const form = emptyForm(eventValues(event, references));
    return show(
      <EditEventPage {...{ form, id: event.id, version: event.version }} told={await signedUp(work, event)} />,
    );
  }),
  post(learningPaths.changeEventPattern, onEvent(keepLearning), async (work, asked, { event, partnershipId }) => {
    const version = versionOf(asked.body);
    const read = await readEvent(work, asked, partnershipId);
    if (!read.ok) {
      const told = await signedUp(work, event);
      return show(<EditEventPage {...{ form: read.form, id: event.id, version, told }} />, 422);
    }
    await changeEvent(work, { event, version, typed: asked.body }, read.value);
    return goTo(learningPaths.event(event.id), { flash: 'Saved.' });
  }),

  get(learningPaths.callingOffPattern, onEvent(keepLearning), async (work, _asked, { event }) =>
    show(<CallOffPage event={event} form={emptyForm()} told={await signedUp(work, event)} />),
  ),
  post(learningPaths.callingOffPattern, onEvent(keepLearning), async (work, asked, { event, partnershipId }) => {
    const read = readForm(callOffForm, asked.body);
    const again = async (form: FormState) => <CallOffPage {...{ event, form }} told={await signedUp(work, event)} />;
    if (!read.ok) return show(await again(read.form), 422);
    const named = await namedIn(work, partnershipId, [{ field: 'reason', text: read.value.reason }]);
    if (named.length > 0) return show(await again(rejected(asked.body, named)), 422);
    await callOffEvent(work, { event, version: versionOf(asked.body), typed: asked.body }, read.value.reason);
    return goTo(learningPaths.event(event.id), { flash: 'It is called off.' });
  }),
];

async function printed(work: Work, { event, partnershipId }: AtEvent) {
  const { name: partnership } = found(await findPartnership(work, partnershipId));
  const references = [...(await referencesOf(work, event.reviewIds)).values()].toSorted();
  const action = 'learning-event.record-taken';
  work.record({ action, partnershipId, objectKind: 'learning-event', objectId: event.id });
  return {
    name: `Learning event ${dayOfEvent(event)}`,
    document: await recordDocument({ event, partnership, references, results: await resultsOf(work, event) }),
  };
}

const recordRoutes: readonly Route[] = [
  get(learningPaths.recordWordPattern, onEvent(seeLearning), async (work, _asked, at) => {
    const { name, document } = await printed(work, at);
    return paperFile(name, 'docx', document);
  }),
  get(learningPaths.recordPdfPattern, onEvent(seeLearning), async (work, _asked, at) => {
    const { name, document } = await printed(work, at);
    return paperFile(name, 'pdf', document);
  }),
];

/** Learning events, for those who arrange them and those who read of them. */
export const eventRoutes: readonly Route[] = [...listRoutes, ...changeRoutes, ...recordRoutes];
