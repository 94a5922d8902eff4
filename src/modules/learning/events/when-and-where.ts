import { dateTime, time } from '../../../web/formats.js';
import type { LearningEvent } from './queries.js';

const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });

/** What anybody may know of an event: never the link for joining, which comes with the place. */
export const whenAndWhereRows = ({ startsAt, endsAt, place, onlineLink, audience }: LearningEvent) => [
  row('When', `${dateTime(startsAt)} to ${time(endsAt)}`),
  row(
    'Where',
    [place, onlineLink === '' ? '' : 'Online: the link comes with your place'].filter((one) => one !== '').join('; '),
  ),
  ...(audience === '' ? [] : [row('For whom', audience)]),
];
