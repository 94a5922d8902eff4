import { DutyTag, type DutyTagState } from '../../../web/index.js';
import type { RequestState } from '../rules.js';

const tags: Readonly<Record<RequestState['name'], DutyTagState>> = {
  asked: 'due',
  opened: 'due',
  started: 'due',
  answered: 'met',
  withdrawn: 'not-applicable',
  'did-not-take-part': 'not-applicable',
};

/** Where a request stands, in words first. */
export const StateTag = ({ state }: { state: RequestState }) => {
  const [first = '', ...more] = state.words.split('; ');
  return (
    <>
      <DutyTag state={state.daysLate > 0 ? 'overdue' : tags[state.name]} words={first} />
      {more.length > 0 && <span class="dhr-state-more">{sentence(more.join('; '))}</span>}
    </>
  );
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
