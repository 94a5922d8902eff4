import type { Day } from '../../../kernel/day.js';
import { shortDate } from '../../../web/formats.js';
import { SummaryList } from '../../../web/index.js';
import type { Contract } from './contract.js';
import { poundsOf } from './money.js';

/** What is agreed, as it is read. */
export const ContractView = ({ contract }: { contract: Contract }) => (
  <SummaryList
    rows={[
      { key: { text: 'Day rate' }, value: { text: poundsOf(contract.dayRatePence) } },
      {
        key: { text: 'Most days' },
        value: { text: contract.daysAtMost === null ? 'Not set' : String(contract.daysAtMost) },
      },
      {
        key: { text: 'Most in all' },
        value: { text: contract.capPence === null ? 'Not set' : poundsOf(contract.capPence) },
      },
      {
        key: { text: 'Runs' },
        value: {
          text: `from ${shortDate(contract.startsOn as Day)}${contract.endsOn === null ? '' : ` to ${shortDate(contract.endsOn as Day)}`}`,
        },
      },
      { key: { text: 'Terms' }, value: { html: <span class="dhr-lines">{contract.terms || '–'}</span> } },
    ]}
  />
);
