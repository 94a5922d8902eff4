import { dateTime, longDate } from '../../../../web/formats.js';
import { signOffPaths } from '../../paths-of-returns.js';
import type { AskedAgency, RequestChaser } from '../../queries.js';
import { StateTag } from '../state-tag.js';

interface Event {
  readonly id: string;
  readonly at: Date;
  readonly words: string;
}

/** Reminders, conversations, other days and people who left, the last one first. */
export const RequestHistory = ({ asked }: { asked: AskedAgency }) => {
  const events = eventsOf(asked);
  return events.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What was done since</h2>
      <ul class="govuk-list govuk-list--bullet">
        {events.map(({ id, words }) => (
          <li key={id} class="dhr-lines">
            {words}
          </li>
        ))}
      </ul>
    </>
  );
};

const eventsOf = ({ chasers, delays, answerers }: AskedAgency): Event[] =>
  [
    ...chasers.map((one) => ({ id: one.id, at: one.sentAt, words: chaserInWords(one) })),
    ...delays.map(({ id, agreedAt, wasDueOn, dueOn, reason }) => ({
      id,
      at: agreedAt,
      words: `${dateTime(agreedAt)}: due on ${longDate(dueOn)} instead of ${longDate(wasDueOn)}. ${reason}`,
    })),
    ...answerers.map(({ id, namedAt, role, name }) => ({
      id,
      at: namedAt,
      words: `${dateTime(namedAt)}: ${name} was given access as ${partWords[role]}.`,
    })),
    ...answerers.flatMap(({ id, endedOn, endedReason, role, name, namedAt }) =>
      endedOn === null
        ? []
        : [
            {
              id: `${id} ended`,
              at: new Date(Math.max(namedAt.getTime() + 1, Date.parse(`${endedOn}T00:00:00Z`))),
              words: `${longDate(endedOn)}: ${name} is no longer ${partWords[role]}. ${endedReason ?? ''}`,
            },
          ],
    ),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());

const partWords = { 'imr-author': 'author', 'agency-senior': 'the senior manager who signs' } as const;
const targetWords = { contact: 'contact', author: 'author', 'chief-officer': 'chief officer' } as const;

function chaserInWords({
  sentAt,
  toName,
  toEmail,
  target,
  way,
  step,
  daysLate,
  spokenOn,
  note,
}: RequestChaser): string {
  const office = targetWords[target];
  if (way === 'spoken')
    return `${spokenOn === null ? dateTime(sentAt) : longDate(spokenOn)}: spoke to the ${office}, ${toName}. ${note}`;
  const at = dateTime(sentAt);
  if (toEmail === null)
    return `${at}: a reminder was due to the ${office}, but nobody with an e-mail address is known. Nothing was sent.`;
  const late = daysLate > 0 ? `, ${daysLate} days after its day` : '';
  const how =
    way === 'by-hand'
      ? 'sent by hand'
      : step === null
        ? 'beside the contact’s'
        : `step ${step} of the timetable${late}`;
  return `${at}: reminder to the ${office}, ${toName}, ${how}.`;
}

/** The state of a request, and the way to what came in. */
export const WhereItStands = ({ reference, asked }: { reference: string; asked: AskedAgency }) => (
  <>
    <div class="govuk-body">
      <StateTag state={asked.state} />
    </div>
    {!asked.state.isEnded && (
      <p class="govuk-body">
        <a class="govuk-link" href={signOffPaths.receipt(reference, asked.request.id)}>
          {asked.steps.some(({ step }) => step === 'signed-off')
            ? 'The return itself: read it, check it, accept it or send it back'
            : 'Enter a return that came on paper or by e-mail'}
        </a>
      </p>
    )}
  </>
);
