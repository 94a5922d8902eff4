import { Details } from '../../../web/index.js';
import type { ReturnKind } from '../kinds.js';

/** What makes a good return, in our own words. */
const advice: Readonly<Record<ReturnKind, readonly string[]>> = {
  imr: [
    'It looks at what your agency did and did not do, openly and without blaming single members of staff; it is about learning, not about discipline.',
    'It answers each line of enquiry in turn, and says what was done, why, under which policy and with which supervision, and what the person and the children were heard to say.',
    'It asks what it was like for the people concerned to be met by your agency, with their culture, disability, age and circumstances in mind.',
    'It says what was done well too, and what would have made a difference.',
    'Its recommendations are few and can be carried out: what will change, who leads it, by when, and how anybody will see that it worked. What can start now starts now, without waiting for the review.',
    'It rests on the records and on conversations with the staff concerned. If there may be a trial, ask us before you speak to staff: the police may have to clear it.',
    'Its author had no part in the case and does not manage anybody who had. A senior manager reads it and signs it.',
  ],
  'short-report': [
    'Two or three pages are enough: what contact there was, what was known, what was done about it, and what your agency makes of it now.',
    'It says plainly where something was missed, and what has changed or will change since.',
    'It names staff by their role, not by name.',
    'Its author had no part in the case, and a senior manager signs it.',
  ],
  'no-contact': [
    'It says which records were searched, under which names and dates of birth, for which period, and by whom.',
    'It says whether records of that time may have been destroyed.',
    'It says what your agency would have offered, if that is of use to the review.',
  ],
};

export const GoodReturn = ({ kind, withChronology }: { kind: ReturnKind; withChronology: boolean }) => (
  <Details summaryText="What a good answer looks like">
    <ul class="govuk-list govuk-list--bullet">
      {advice[kind].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {withChronology && (
        <li>
          The chronology has every contact in order of date, each with where it is recorded: facts first, comments
          apart. Staff are given by role.
        </li>
      )}
    </ul>
  </Details>
);
