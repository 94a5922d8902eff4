import type { AskedAgency } from '../queries.js';
import type { RequestState, RequestStateName } from '../standing.js';
import { type Declaring, independenceOf } from '../writing/rules.js';

/** Who has to do something next. */
export type Whose = 'partnership' | 'agency' | 'chair' | 'nobody';

/** The next step of a request, as an instruction. */
export interface NextStep {
  readonly whose: Whose;
  readonly words: string;
}

type Sources = Pick<AskedAgency, 'state' | 'senior'> & Declaring & { readonly isEscalated: boolean };

const ofAgency = (words: string): NextStep => ({ whose: 'agency', words });
const ofPartnership = (words: string): NextStep => ({ whose: 'partnership', words });
const nothing: NextStep = { whose: 'nobody', words: 'Nothing more' };

/** What happens next, for those who follow the request. */
export function nextStepOf(asked: Sources): NextStep {
  const { state } = asked;
  if (state.isEnded) return nothing;
  if (state.name === 'to-confirm') return ofPartnership('Confirm whom the agency named');
  if (state.daysLate > 0 && asked.isEscalated) return ofPartnership('Ring them, or record that they did not take part');
  if (state.name === 'asked')
    return state.daysLate > 0
      ? ofPartnership('Ring the contact, or name people yourself')
      : ofAgency('The agency names who writes and who signs');
  if (waitsForDecision(asked)) return ofPartnership('Accept the author’s link to the case, or name another author');
  return nextOfReturn(state, asked) ?? chronologyLeft(state) ?? nothing;
}

/** The author has declared a link to the case and writes on; the return is not handed in before it is decided. */
export const waitsForDecision = (asked: Declaring & Pick<AskedAgency, 'state'>): boolean =>
  independenceOf(asked) === 'not-independent' &&
  !asked.state.isEnded &&
  asked.state.name !== 'accepted' &&
  asked.state.name !== 'released';

function nextOfReturn(state: RequestState, { senior }: Sources): NextStep | undefined {
  const steps: Partial<Record<RequestStateName, NextStep>> = {
    'author-named': ofAgency('The author begins'),
    'being-written':
      senior === undefined ? ofPartnership('Name who signs it') : ofAgency('The author finishes it, then it is signed'),
    'with-senior': ofAgency('The senior manager signs it or gives it back'),
    signed: ofPartnership('Read it, then accept it or send it back'),
    'sent-back': ofAgency('The agency answers the comment'),
    accepted: chronologyLeft(state) ?? { whose: 'chair', words: 'The chair releases it to the panel' },
  };
  return steps[state.name];
}

const chronologyLeft = ({ isAwaited }: RequestState): NextStep | undefined =>
  isAwaited ? ofAgency('The agency hands in its chronology') : undefined;

/** The latest word to the agency’s chief officer for the day that holds now. */
export const isEscalated = ({ chasers, request }: Pick<AskedAgency, 'chasers' | 'request'>): boolean =>
  chasers.some(
    ({ target, forDueOn, way, toEmail }) =>
      target === 'chief-officer' && forDueOn === request.dueOn && (way === 'spoken' || toEmail !== null),
  );

const COMMENT = 'Answer the comment, and say what you changed.';

/** The next step for somebody of the agency itself, by their part. */
export function ownNextStep(asked: AskedAgency, roles: ReadonlySet<string>): string {
  const { name, isAwaited, chronologyWords } = asked.state;
  const cameBack = asked.steps.at(-1)?.step === 'back-to-author';
  const writes = roles.has('imr-author');
  const signs = roles.has('agency-senior');
  switch (name) {
    case 'asked':
    case 'to-confirm':
      return 'The partnership waits to know who writes and who signs it.';
    case 'author-named':
      if (!writes) return 'The author begins to write.';
      return chronologyWords === undefined ? 'Begin to write.' : 'Begin the chronology, and begin to write.';
    case 'being-written':
      if (cameBack) return writes ? COMMENT : 'The author answers your comment.';
      return writes ? 'Finish it, then pass it to your senior manager.' : 'The author is writing it.';
    case 'with-senior':
      return signs
        ? 'Read it, then sign it or give it back.'
        : 'Your senior manager reads it, then signs it or gives it back.';
    case 'sent-back':
      return writes ? COMMENT : 'The author answers the comment.';
    case 'signed':
      return isAwaited && chronologyWords !== undefined
        ? 'Hand in the chronology. The partnership reads what was signed.'
        : 'Nothing now: the partnership reads it.';
    case 'accepted':
    case 'released':
      return isAwaited ? 'Hand in the chronology.' : 'Nothing more. What has to be added goes into an addendum.';
    default:
      return 'Nothing more is asked of you.';
  }
}
