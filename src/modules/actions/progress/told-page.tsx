import type { Day } from '../../../kernel/day.js';
import { capital, dueInWords, longDate } from '../../../web/formats.js';
import { Button, OnwardLinks, type OnwardProps, Page, RagTag, SummaryList } from '../../../web/index.js';
import { actionStateInWords } from '../kinds.js';
import type { ActionInHand } from '../leading/by-lead.js';
import { leadPaths } from '../paths.js';
import { type Came, happenings } from './came.js';
import { CameList } from './came-list.js';
import { mayWithdraw } from './withdraw-proof.js';

export interface ToldPageProps {
  readonly at: ActionInHand;
  readonly came: Came;
  readonly text: (kept: string) => string;
  readonly today: Day;
  readonly onward: OnwardProps['links'];
}

const OPEN = ['planned', 'under-way', 'said-done'];

/** One action as its lead follows it: what they told, and what became of it. */
export const ToldPage = ({ at, came, text, today, onward }: ToldPageProps) => {
  const { lead, led, partnership } = at;
  const { action, reading, proofs } = led;
  const isOpen = OPEN.includes(action.state) && action.leadState === 'accepted';
  const own = (id: string | null): string | undefined =>
    id === null ? undefined : id === lead.id || id === lead.personId ? 'you' : partnership.name;
  const tell = leadPaths.below(lead.id, action.id, 'progress');
  return (
    <Page
      title={`An action that you lead: ${led.reference}`}
      heading={text(action.what)}
      caption={`${partnership.name}, ${led.reference}`}
      back={leadPaths.all(lead.id)}
    >
      <p class="govuk-body">
        <RagTag rag={reading.rag} words={capital(reading.rag)} /> {reading.why}
      </p>
      <SummaryList
        rows={[
          ['Where it stands', actionStateInWords[action.state]],
          [
            'Target day',
            OPEN.includes(action.state)
              ? `${longDate(action.dueOn)}: ${dueInWords(action.dueOn, today)}`
              : longDate(action.dueOn),
          ],
          ['Outcome wanted', text(action.outcome) || 'Not said'],
          ['Proof wanted', text(action.proofWanted) || 'Not said'],
        ].map(([key = '', value = '']) => ({
          key: { text: key },
          value: { html: <span class="dhr-lines">{value}</span> },
        }))}
      />
      {isOpen && <Button text="Tell us how it is going" href={tell} />}
      <h2 class="govuk-heading-m">What you told, and what became of it</h2>
      <CameList
        happened={happenings(led, came)}
        proofs={proofs}
        by={own}
        text={text}
        withdraw={(proof) =>
          mayWithdraw(led, proof, { lead })
            ? leadPaths.below(lead.id, action.id, `proof/${proof.id}/withdraw`)
            : undefined
        }
        {...(isOpen ? { correct: (id: string) => `${tell}?corrects=${id}` } : {})}
      />
      <OnwardLinks links={onward} />
    </Page>
  );
};
