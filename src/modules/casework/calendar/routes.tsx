import { CALENDAR_TYPE } from '../../../platform/calendar/index.js';
import { download, get, goTo, post, show } from '../../../platform/http/route.js';
import { signedIn } from '../../accounts/index.js';
import { anyone } from '../../module.js';
import { caseworkPaths } from '../paths.js';
import { CalendarPage } from './calendar-page.js';
import { makeFeed, ownFeed, revokeFeed } from './keep-feed.js';
import { readFeed } from './read-feed.js';

const own = signedIn('calendar.own');

export const calendarRoutes = [
  get(caseworkPaths.calendar, own, async (work) =>
    show(<CalendarPage feed={await ownFeed(work)} address={undefined} />),
  ),

  post(caseworkPaths.calendar, own, async (work) => {
    const address = work.installation.publicUrl + caseworkPaths.calendarFile(await makeFeed(work));
    return show(<CalendarPage feed={await ownFeed(work)} address={address} />);
  }),

  post(caseworkPaths.calendarEnd, own, async (work) => {
    await revokeFeed(work);
    return goTo(caseworkPaths.calendar, { flash: 'Taken back. The address shows nothing from now on.' });
  }),

  // A calendar program brings no cookie: the address itself is the proof, which is why it says so little.
  get(
    caseworkPaths.calendarFilePattern,
    anyone('calendar.read'),
    async (work, asked) =>
      download('reviews.ics', CALENDAR_TYPE, Buffer.from(await readFeed(work, asked.params.secret ?? ''))),
    { rate: { max: 30, perMinutes: 10 } },
  ),
];
