import { isUuid } from '../../../kernel/id.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { learningPaths } from '../paths.js';
import { keepLearning } from '../policy.js';
import { addWalkIn } from './add-walk-in.js';
import { AttendancePage, WalkInPage } from './attendance-pages.js';
import { walkInForm } from './form.js';
import { onEvent } from './on-event.js';
import { placesOf } from './queries.js';
import { recordAttendance } from './record-attendance.js';
import { phaseOf } from './rules.js';
import { sayHeld } from './say-held.js';
import { takeOff } from './take-off.js';

/** Who came: ticked on the day, added by hand, complete. */
export const attendanceRoutes: readonly Route[] = [
  get(learningPaths.attendancePattern, onEvent(keepLearning), async (work, _asked, { event }) => {
    const places = await placesOf(work, event.id);
    const came = places.filter(({ attended }) => attended).map(({ id }) => id);
    return show(<AttendancePage {...{ event, places }} phase={phaseOf(event, work.now)} form={emptyForm({ came })} />);
  }),
  post(learningPaths.attendancePattern, onEvent(keepLearning), async (work, asked, { event }) => {
    const ticked = [asked.body.came ?? []].flat();
    const known = (await placesOf(work, event.id)).map(({ id }) => id);
    await recordAttendance(
      work,
      event,
      known.filter((id) => ticked.includes(id)),
    );
    return goTo(learningPaths.attendance(event.id), { flash: 'Saved.' });
  }),

  get(learningPaths.walkInPattern, onEvent(keepLearning), async (work, _asked, { event, partnershipId }) =>
    show(<WalkInPage event={event} form={emptyForm()} agencies={await agenciesOf(work, partnershipId)} />),
  ),
  post(learningPaths.walkInPattern, onEvent(keepLearning), async (work, asked, { event, partnershipId }) => {
    const agencies = await agenciesOf(work, partnershipId);
    const read = readForm(walkInForm(agencies.map(({ id }) => id)), asked.body);
    if (!read.ok) return show(<WalkInPage {...{ event, agencies, form: read.form }} />, 422);
    if ((await addWalkIn(work, event, read.value)) === 'added')
      return goTo(learningPaths.attendance(event.id), { flash: 'Added.' });
    const message = 'Somebody with this address is on the list: tick them there';
    return show(
      <WalkInPage {...{ event, agencies }} form={rejected(asked.body, [{ field: 'email', message }])} />,
      422,
    );
  }),

  post(learningPaths.takingOffPattern, onEvent(keepLearning), async (work, asked, { event }) => {
    const place = asked.params.place ?? '';
    const done = isUuid(place) ? await takeOff(work, event, place) : 'closed';
    return goTo(learningPaths.event(event.id), {
      flash: done === 'taken-off' ? 'Taken off the list, and erased.' : 'They are not on the list any more.',
    });
  }),

  post(learningPaths.heldPattern, onEvent(keepLearning), async (work, _asked, { event }) => {
    if (phaseOf(event, work.now) !== 'past') return goTo(learningPaths.attendance(event.id));
    await sayHeld(work, event);
    return goTo(learningPaths.event(event.id), {
      flash: 'The event counts as held. Those who came are asked about it.',
    });
  }),
];
