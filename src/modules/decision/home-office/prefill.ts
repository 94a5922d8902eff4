import { addMonths, type Day, dayOf, inWords, isRealDate, yearOf } from '../../../kernel/day.js';
import type { Partnership } from '../../accounts/index.js';
import {
  type Answer,
  ARREST_STATES,
  type Choice,
  ETHNICITIES,
  labelOf,
  type NotificationContent,
  RELATIONSHIPS,
  SEXES,
  type Subject,
  type WrittenDate,
} from '../../notification/index.js';
import { ageOn, type Review } from '../../reviews/index.js';
import type { HomeOfficeContent } from './content.js';

/** What the form is filled in from. */
export interface FormSource {
  readonly partnership: Pick<Partnership, 'name' | 'region' | 'policeForce' | 'email'>;
  readonly contact: string;
  readonly review: Pick<Review, 'reference' | 'dateOfDeath' | 'firstAwareOn' | 'writtenNotificationOn'>;
  /** The first notification of the death; undefined where none is linked. */
  readonly content: NotificationContent | undefined;
  readonly decision:
    | {
        readonly words: string;
        readonly on: Day;
        readonly at: Date;
        readonly reasons: string;
        readonly isHeld: boolean;
      }
    | undefined;
  readonly chair: string;
  readonly author: string;
  readonly monthsToReport: number;
}

/** The form as the record fills it in, to be read through. Nobody of the case is named. */
export function prefilled(source: FormSource): HomeOfficeContent {
  const { partnership, review, content, decision } = source;
  const on = (day: Day | null | undefined): string => (day === null || day === undefined ? '' : inWords(day));
  return {
    partnership: partnership.name,
    contact: [source.contact, partnership.email].filter((text) => text !== undefined && text !== '').join(', '),
    region: partnership.region ?? '',
    policeForce: partnership.policeForce ?? '',
    reference: review.reference,
    dateOfDeath: on(review.dateOfDeath),
    ...aboutPeople(content, review.dateOfDeath ?? null),
    firstAwareOn: on(review.firstAwareOn),
    notifiedOn: on(review.writtenNotificationOn),
    decidedOn: on(decision?.on),
    decision: decision?.words ?? '',
    reasons: decision?.reasons ?? '',
    chair: source.chair,
    author: source.author,
    expectedCompletion: decision?.isHeld ? inWords(addMonths(decision.on, source.monthsToReport)) : '',
  };
}

/** What the next version begins with: the newest version, with the answers on the decision brought up to date where it has changed since. */
export function refreshed(
  newest: { readonly content: HomeOfficeContent; readonly madeAt: Date } | undefined,
  record: { readonly content: HomeOfficeContent; readonly decidedAt: Date | undefined },
): HomeOfficeContent {
  if (newest === undefined) return record.content;
  if (record.decidedAt === undefined || record.decidedAt <= newest.madeAt) return newest.content;
  const { decidedOn, decision, reasons, expectedCompletion } = record.content;
  return { ...newest.content, decidedOn, decision, reasons, expectedCompletion };
}

function aboutPeople(content: NotificationContent | undefined, death: Day | null) {
  const [victims, suspects] = [content?.victims ?? [], content?.allegedPerpetrators ?? []];
  const further = content?.further;
  return {
    suspectedSuicide: said(further?.suspectedSuicide, (is) => (is ? 'Yes' : 'No')),
    victimSex: ofAll(victims, sexOf),
    victimAge: ofAll(victims, ageAt(death)),
    victimEthnicity: ofAll(victims, ethnicityOf),
    suspectSex: ofAll(suspects, sexOf),
    suspectAge: ofAll(suspects, ageAt(death)),
    suspectEthnicity: ofAll(suspects, ethnicityOf),
    relationship: said(further?.relationship, (code) => labelOf(RELATIONSHIPS as readonly Choice[], code)),
    children: childrenIn(content),
    proceedings: said(further?.arrestOrCharge.state, (code) => labelOf(ARREST_STATES as readonly Choice[], code)),
    otherReviews: said(content?.otherReviews, (text) => text),
  };
}

function said<T>(answer: Answer<T> | undefined, words: (value: T) => string): string {
  if (answer === undefined || answer.kind === 'blank') return '';
  return answer.kind === 'not-known' ? 'Not known' : words(answer.value);
}

const ofAll = (people: readonly Subject[], words: (person: Subject) => string): string =>
  people
    .map(words)
    .filter((text) => text !== '')
    .join('; ');

const sexOf = ({ sex }: Subject): string => said(sex, (code) => labelOf(SEXES as readonly Choice[], code));

/** The age that was given; else that at death, where both days are known; else the year of birth. Never the day of birth. */
const ageAt =
  (death: Day | null) =>
  ({ age, dateOfBirth }: Subject): string =>
    said(age, (words) => words) || said(dateOfBirth, (date) => ageFrom(date, death));

function ageFrom(born: WrittenDate, death: Day | null): string {
  if (born.kind !== 'date') return `born ${born.text}`;
  const { year, month, day } = born.date;
  if (death === null || month === undefined || day === undefined || !isRealDate(year, month, day))
    return `born ${year}`;
  const years = year > yearOf(death) ? -1 : ageOn(dayOf(year, month, day), death);
  return years < 0 ? `born ${year}` : `${years} at the time of the death`;
}

const ethnicityOf = ({ ethnicity }: Subject): string =>
  said(ethnicity, (one) => (one.kind === 'listed' ? labelOf(ETHNICITIES as readonly Choice[], one.code) : one.text));

function childrenIn(content: NotificationContent | undefined): string {
  if (content === undefined) return '';
  const count = content.children.length;
  return count === 0 ? 'None named in the notification' : `${count} named in the notification`;
}
