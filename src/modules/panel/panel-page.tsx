import { listInWords, longDate, plural } from '../../web/formats.js';
import { Button, EmptyState, InsetText, KeyFacts, Page, WarningText } from '../../web/index.js';
import { CoverageView } from './coverage-view.js';
import type { Balance } from './forming/balance.js';
import { GapList } from './forming/gaps.js';
import { MemberTable } from './member-table.js';
import { type PanelFile, seatOf } from './members/standing.js';
import { PanelAdvice } from './panel-advice.js';
import { panelPaths } from './paths.js';
import { sitting } from './rules.js';
import { gapWords } from './words.js';

export interface PanelPageProps {
  readonly reference: string;
  readonly file: PanelFile;
  readonly balance: Balance;
  readonly mayKeep: boolean;
  readonly debriefedOn: string | undefined;
  readonly supportCount: number;
}

/** The panel for those who lead it: what is missing, who sits, what they bring. */
export const PanelPage = (props: PanelPageProps) => {
  const { reference, file, balance, mayKeep } = props;
  return (
    <Page title={`Panel, ${reference}`} heading="Panel" caption={reference} wide>
      <Conflicts reference={reference} file={file} mayKeep={mayKeep} />
      {file.members.length === 0 && file.unlisted.length === 0 ? (
        <EmptyState
          heading="Nobody is on the panel yet"
          action={mayKeep ? { text: 'Add a panel member', href: panelPaths.add(reference) } : undefined}
        >
          <p class="govuk-body">
            A panel is made of statutory, voluntary and specialist members, core or invited for particular discussions,
            and always of somebody with clear knowledge of domestic abuse.
          </p>
          {!mayKeep && <p class="govuk-body">The DASV strategy manager and the CSP chair add members.</p>}
        </EmptyState>
      ) : (
        <>
          <Standing {...props} />
          <Missing {...props} />
          <h2 class="govuk-heading-m" id="members">
            Members
          </h2>
          <MemberTable reference={reference} members={file.members} />
          {mayKeep && <Button text="Add a panel member" href={panelPaths.add(reference)} />}
          <Unlisted reference={reference} file={file} mayKeep={mayKeep} />
          <CoverageView coverage={balance.coverage} />
        </>
      )}
      <Further {...props} />
      <PanelAdvice />
    </Page>
  );
};

const Conflicts = ({ reference, file, mayKeep }: { reference: string; file: PanelFile; mayKeep: boolean }) => (
  <>
    {file.members
      .filter(({ word, conflictStep }) => word?.declared === 'conflict' && conflictStep === undefined)
      .map(({ row }) => (
        <div key={row.id}>
          <WarningText
            text={`${row.name} declared a conflict of interest. Their access has ended.`}
            iconFallbackText="Warning"
          />
          {mayKeep && (
            <p class="govuk-body">
              <a class="govuk-link" href={panelPaths.conflict(reference, row.id)}>
                See what {row.name} had opened, and record what was done
              </a>
            </p>
          )}
        </div>
      ))}
  </>
);

const Standing = ({ file, balance }: PanelPageProps) => {
  const now = sitting(file.members.map(seatOf));
  const { notUndertaken } = balance.coverage;
  return (
    <KeyFacts
      facts={[
        {
          label: 'Formed',
          value: file.formation === undefined ? 'Not yet' : longDate(file.formation.formedOn),
        },
        {
          label: 'Members',
          value: `${now.filter(({ kind }) => kind === 'core').length} core, ${now.filter(({ kind }) => kind === 'invited').length} invited`,
        },
        { label: 'Undertakings', value: `${now.length - notUndertaken.length} of ${now.length}` },
      ]}
    />
  );
};

const Missing = ({ reference, file, balance, mayKeep }: PanelPageProps) => {
  const { formation } = file;
  return (
    <section aria-labelledby="missing">
      <h2 class="govuk-heading-m" id="missing">
        {balance.gaps.length === 0
          ? 'Nothing is missing'
          : `${plural(balance.gaps.length, 'thing is', 'things are')} missing`}
      </h2>
      {balance.gaps.length > 0 && <GapList reference={reference} balance={balance} mayKeep={mayKeep} />}
      {formation === undefined ? (
        <Button text="Record that the panel is formed" href={panelPaths.formed(reference)} />
      ) : (
        <>
          {formation.reason !== '' && (
            <InsetText>
              When it was formed, this was set aside: {listInWords(formation.gaps.map((gap) => gapWords[gap]))}. Reason:{' '}
              {formation.reason}
            </InsetText>
          )}
          <p class="govuk-body">
            The panel was formed on {longDate(formation.formedOn)}.{' '}
            <a class="govuk-link" href={panelPaths.unformed(reference)}>
              Take this back
            </a>
          </p>
        </>
      )}
    </section>
  );
};

const Unlisted = ({ reference, file, mayKeep }: { reference: string; file: PanelFile; mayKeep: boolean }) =>
  file.unlisted.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">With the role of a panel member, but not in the list</h3>
      <ul class="govuk-list govuk-list--bullet">
        {file.unlisted.map(({ personId, name }) => (
          <li key={personId}>
            {name}
            {mayKeep && (
              <>
                .{' '}
                <a class="govuk-link" href={panelPaths.add(reference, { person: personId })}>
                  Put {name} in the list
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );

const Further = ({ reference, supportCount, debriefedOn, file }: PanelPageProps) => (
  <>
    <h2 class="govuk-heading-m">Support, list, debrief</h2>
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={panelPaths.support(reference)}>
          Support for the panel and for staff
        </a>
        : {supportCount === 0 ? 'nothing offered yet' : plural(supportCount, 'offer')}
      </li>
      {file.members.length > 0 && (
        <li>
          <a class="govuk-link" href={panelPaths.list(reference)} download>
            List of members as the report has it (Word)
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={panelPaths.debrief(reference)}>
          Debrief of the panel at the end
        </a>
        {debriefedOn !== undefined && `: held on ${debriefedOn}`}
      </li>
    </ul>
  </>
);
