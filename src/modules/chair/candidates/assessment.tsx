import type { Day } from '../../../kernel/day.js';
import { plural, shortDate } from '../../../web/formats.js';
import { SummaryList } from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import { gapsOf, loadOf } from '../rules.js';
import type { Candidate, Specification } from './candidates.js';

export interface AssessmentProps {
  readonly candidate: Candidate;
  readonly specification: Specification | undefined;
  readonly reviewsAtMost: number;
}

const gapsInWords = (specification: Specification | undefined, gaps: readonly string[]): string => {
  if (specification === undefined) return 'There is no specification yet';
  return gaps.length === 0 ? 'None: they bring all that is wanted' : gaps.map(skillInWords).join('; ');
};

/** What a candidate brings, and what was thought of them. */
export const Assessment = ({ candidate, specification, reviewsAtMost }: AssessmentProps) => {
  const { row, statements, reviewsHere } = candidate;
  const elsewhere = statements[0]?.reviewsInHand ?? row.reviewsElsewhere ?? undefined;
  const load = loadOf(reviewsHere, elsewhere, reviewsAtMost);
  const gaps = gapsOf(row.role, specification, row.skills);
  const line = (key: string, text: string) => ({ key: { text: key }, value: { text: text === '' ? '–' : text } });
  return (
    <SummaryList
      rows={[
        line('Organisation', row.organisation),
        line('Email', row.email),
        line('Skills', row.skills.map(skillInWords).join('; ')),
        ...(row.role === 'author' ? [] : [line('Skills the panel has to bring', gapsInWords(specification, gaps))]),
        line(
          'Reviews in hand',
          `${plural(reviewsHere, 'other review')} here; ${elsewhere === undefined ? 'elsewhere not said' : `${elsewhere} by their own word`}.${
            load.isMany ? ` With this one more than ${reviewsAtMost}: ask whether they have the time` : ''
          }`,
        ),
        line(
          'Training',
          row.training === ''
            ? 'No certificate seen'
            : `${row.training}${row.trainedOn === null ? '' : `, ${shortDate(row.trainedOn as Day)}`}`,
        ),
        { key: { text: 'References' }, value: { html: <span class="dhr-lines">{row.referees || '–'}</span> } },
        line('Score', row.score === null ? 'Not scored' : `${row.score} of 5`),
        { key: { text: 'Notes' }, value: { html: <span class="dhr-lines">{row.note || '–'}</span> } },
      ]}
    />
  );
};
