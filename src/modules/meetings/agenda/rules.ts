import { type Day, inWords } from '../../../kernel/day.js';
import { type ItemKind, isPanelMeeting, type MeetingKind } from '../kinds.js';

/** The state of a review, as far as an agenda is drawn up from it. */
export interface ReviewNow {
  readonly kind: MeetingKind;
  /** The day of the meeting. */
  readonly on: Day;
  /** Court and other dates, earliest first; undefined where the asker does not see the proceedings. */
  readonly keyDates: readonly { readonly day: Day; readonly what: string; readonly planned: boolean }[] | undefined;
  readonly photographAgreed: boolean;
  readonly termsAgreed: boolean;
  /** Days of earlier meetings whose minutes are not approved. */
  readonly toApprove: readonly Day[];
  readonly openActions: number;
  /** The day of the next meeting that is arranged after this one. */
  readonly nextOn: Day | undefined;
}

/** An item as it is drawn up. */
export interface DraftItem {
  readonly kind: ItemKind;
  readonly title: string;
  /** What the panel should have in front of it. */
  readonly note: string;
}

const item = (kind: ItemKind, title: string, note = ''): DraftItem => ({ kind, title, note });

/**
 * The agenda of a meeting: the standing items of every panel meeting (practice of Barking and Dagenham for the first; our own list after
 * it), with what the record knows beside each.
 */
export function agendaFor(now: ReviewNow): DraftItem[] {
  if (now.kind === 'debrief') return debrief;
  if (!isPanelMeeting(now.kind)) return [item('welcome', 'Welcome'), item('next', 'Next steps')];
  return [
    item('welcome', 'Welcome, introductions and a moment for the person who died'),
    ...photograph(now),
    item('conflicts', 'Conflicts of interest', 'Has anything come to light that a member should declare?'),
    ...(now.kind === 'first' ? firstOnly(now) : [minutes(now)]),
    item('timing', 'Timing: criminal case, inquest and other reviews', timing(now)),
    item('family', 'The family: contact since the last meeting, and what they ask'),
    item(
      'scope',
      'Agencies and scope',
      'Must anybody else be invited? Is the breadth of agencies and the period still right?',
    ),
    item('chronology', 'Chronology and what agencies have sent'),
    item('issues', 'Issues log'),
    item('lessons', 'Early lessons', 'Is there anything that must not wait for the report? Who is told, and when?'),
    item('equality', 'Equality and diversity'),
    item('media', 'Media interest'),
    item('risks', 'Risks to the timetable'),
    item('support', 'Support for members', 'What is read here is hard. How is everybody, and who needs something?'),
    item(
      'next',
      'Next meeting',
      now.nextOn === undefined ? 'No date is set yet.' : `Planned for ${inWords(now.nextOn)}.`,
    ),
  ];
}

const photograph = ({ photographAgreed }: ReviewNow): DraftItem[] =>
  photographAgreed
    ? [item('photograph', 'Photograph of the person who died', 'The family agreed that it is shown to the panel.')]
    : [];

const firstOnly = ({ termsAgreed }: ReviewNow): DraftItem[] => [
  item('process', 'How a review works', 'Roles of the panel, the chair, those who support it, and the partnership.'),
  item(
    'support-explained',
    'Looking after ourselves',
    'What support there is, and how reading such papers can affect people.',
  ),
  item('definitions', 'Definitions', 'Domestic abuse, coercive and controlling behaviour.'),
  item('police-summary', 'Summary of the case by the police'),
  item('involvement', 'What each agency knew'),
  item('terms', 'Terms of reference', termsAgreed ? 'Agreed already: look at them together.' : 'To be agreed.'),
];

function minutes({ toApprove, openActions }: ReviewNow): DraftItem {
  const approve = toApprove.length === 0 ? 'None wait for approval.' : `Of ${toApprove.map(inWords).join(' and ')}.`;
  const actions = openActions === 0 ? 'No action is open.' : `Open actions: ${openActions}.`;
  return item('minutes', 'Minutes of the last meeting, and actions', `${approve} ${actions}`);
}

function timing({ keyDates, on }: ReviewNow): string {
  if (keyDates === undefined) return '';
  const coming = keyDates.filter(({ day, planned }) => planned && day >= on);
  if (coming.length === 0) return 'No date in court or before another body is recorded after this meeting.';
  return coming.map(({ day, what }) => `- ${what}, ${inWords(day)}`).join('\n');
}

const debrief: DraftItem[] = [
  item('welcome', 'Welcome'),
  item('debrief', 'What went well in this review, and what we would do differently'),
  item('support', 'Support for members'),
  item('next', 'What is passed on'),
];
