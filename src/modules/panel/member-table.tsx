import { shortDate } from '../../web/formats.js';
import { Details, ScrollRegion, Table } from '../../web/index.js';
import type { MemberStanding } from './members/standing.js';
import { MemberTag } from './members/state.js';
import { panelPaths } from './paths.js';
import { roleOnPanel } from './words.js';

/** Who sits now, and who left. */
export const MemberTable = ({ reference, members }: { reference: string; members: readonly MemberStanding[] }) => {
  const now = members.filter(({ row }) => row.leftOn === null);
  const left = members.filter(({ row }) => row.leftOn !== null);
  const nameOf = (id: string | null) => members.find(({ row }) => row.id === id)?.row.name;
  return (
    <>
      {now.length > 0 && (
        <ScrollRegion label="Panel members">
          <Table
            classes="dhr-register"
            firstCellIsHeader
            head={[
              { text: 'Name' },
              { text: 'Post' },
              { text: 'For' },
              { text: 'Role on the panel' },
              { text: 'State' },
            ]}
            rows={now.map((member) => [
              {
                html: (
                  <a class="govuk-link" href={panelPaths.member(reference, member.row.id)}>
                    {member.row.name}
                  </a>
                ),
              },
              { text: member.row.post },
              { text: member.row.organisation },
              {
                text:
                  member.row.standsInFor === null
                    ? roleOnPanel(member.row)
                    : `Stands in for ${nameOf(member.row.standsInFor) ?? 'a former member'}`,
              },
              { html: <MemberTag member={member} /> },
            ])}
          />
        </ScrollRegion>
      )}
      {left.length > 0 && (
        <Details summaryText={`Members who have left (${left.length})`}>
          <ul class="govuk-list">
            {left.map(({ row }) => (
              <li key={row.id}>
                <a class="govuk-link" href={panelPaths.member(reference, row.id)}>
                  {row.name}
                </a>
                , {row.organisation}: {shortDate(row.joinedOn)} to {row.leftOn && shortDate(row.leftOn)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
