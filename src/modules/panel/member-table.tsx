import { shortDate } from '../../web/formats.js';
import { Details, Table } from '../../web/index.js';
import type { MemberStanding } from './members/standing.js';
import { MemberTag } from './members/state.js';
import { panelPaths } from './paths.js';
import { roleOnPanel } from './words.js';

const Who = ({ reference, member: { row } }: { reference: string; member: MemberStanding }) => (
  <>
    <a class="govuk-link" href={panelPaths.member(reference, row.id)}>
      {row.name}
    </a>
    <br />
    {row.post}
    <br />
    <span class="govuk-hint">{row.organisation}</span>
  </>
);

/** Who sits now, and who left. Two columns: where each stands is seen on a phone too. */
export const MemberTable = ({ reference, members }: { reference: string; members: readonly MemberStanding[] }) => {
  const now = members.filter(({ row }) => row.leftOn === null);
  const left = members.filter(({ row }) => row.leftOn !== null);
  const nameOf = (id: string | null) => members.find(({ row }) => row.id === id)?.row.name;
  return (
    <>
      {now.length > 0 && (
        <Table
          caption="Who sits on the panel"
          captionClasses="govuk-visually-hidden"
          head={[{ text: 'Member' }, { text: 'Role and state' }]}
          rows={now.map((member) => [
            { html: <Who reference={reference} member={member} /> },
            {
              html: (
                <>
                  {member.row.standsInFor === null
                    ? roleOnPanel(member.row)
                    : `Stands in for ${nameOf(member.row.standsInFor) ?? 'a former member'}`}
                  <br />
                  <MemberTag member={member} />
                </>
              ),
            },
          ])}
        />
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
