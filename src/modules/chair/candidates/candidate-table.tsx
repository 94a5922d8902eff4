import { plural } from '../../../web/formats.js';
import { ScrollRegion, Table } from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import { chairPaths } from '../paths.js';
import { gapsOf, loadOf } from '../rules.js';
import type { Candidate, ChairFile } from './candidates.js';
import { CandidateTag, inOrder } from './state.js';

/** Who is considered: where each is, what stands against them, what they have in hand. */
export const CandidateTable = ({ reference, file }: { reference: string; file: ChairFile }) => (
  <ScrollRegion label="Candidates">
    <Table
      classes="dhr-register"
      firstCellIsHeader
      head={[
        { text: 'Name, and where it stands' },
        { text: 'Links' },
        { text: 'Skills the panel has to bring' },
        { text: 'Reviews in hand' },
        { text: 'Score' },
      ]}
      rows={inOrder(file.candidates).map((candidate) => [
        {
          html: (
            <>
              <a class="govuk-link" href={chairPaths.candidate(reference, candidate.row.id)}>
                {candidate.row.name}
              </a>
              {candidate.row.role === 'chair' ? ', for chair' : ', for author'}
              <br />
              <CandidateTag candidate={candidate} />
            </>
          ),
        },
        {
          text:
            candidate.statements.length === 0
              ? 'Not known'
              : candidate.links.length === 0
                ? 'None'
                : plural(candidate.links.length, 'link'),
        },
        { text: gapsText(candidate, file) },
        { text: loadText(candidate, file) },
        { text: candidate.row.score === null ? '–' : `${candidate.row.score} of 5` },
      ])}
    />
  </ScrollRegion>
);

const gapsText = ({ row }: Candidate, { specification }: ChairFile): string => {
  if (row.role === 'author' || specification === undefined) return '–';
  const gaps = gapsOf(row.role, specification, row.skills);
  return gaps.length === 0 ? 'None' : gaps.map(skillInWords).join('; ');
};

function loadText({ reviewsHere, statements, row }: Candidate, { reviewsAtMost }: ChairFile): string {
  const load = loadOf(reviewsHere, statements[0]?.reviewsInHand ?? row.reviewsElsewhere ?? undefined, reviewsAtMost);
  return `${load.total}${load.isKnown ? '' : ' or more'}${load.isMany ? ' (many)' : ''}`;
}
