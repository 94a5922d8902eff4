import type { Day } from '../../../../kernel/day.js';
import { longDate, plural } from '../../../../web/formats.js';
import { EmptyState, InsetText, Page, StackedTable } from '../../../../web/index.js';
import { AgencyBadge } from '../list/agency-badge.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { type AgencySilence, LEAST_SILENT_DAYS, type Silence } from '../rules/silences.js';
import { TogetherTabs } from '../tabs.js';

export interface GapsPageProps {
  together: Together;
  /** Of the terms in force; without them, from the first entry to the last. */
  period: { readonly from: Day; readonly to: Day; readonly ofTerms: boolean } | undefined;
  overall: readonly Silence[];
  byAgency: readonly AgencySilence[];
  agencies: ReadonlyMap<string, AgencyMark>;
  /** Agencies that were asked for a chronology and have none in the list: names, and where their own stands. */
  missing: readonly { readonly name: string; readonly state: string }[];
}

/** Where nothing is said: stretches without an entry, and agencies without one. */
export const GapsPage = (props: GapsPageProps) => {
  const { together, period } = props;
  const { reference } = together.review;
  return (
    <Page
      title={`Gaps in the chronologies of ${reference}`}
      heading="Gaps"
      caption={reference}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="gaps" />
      <p class="govuk-body">
        A silence can mean that there was no contact, that a record was not kept, or that nobody has looked. Each is
        worth a question to the agency.
      </p>
      {props.missing.length > 0 && <Missing missing={props.missing} />}
      {period === undefined ? (
        <EmptyState heading="Nothing to look through">
          <p>Gaps are found as soon as there is a chronology with a date in it.</p>
        </EmptyState>
      ) : (
        <Found {...props} period={period} />
      )}
    </Page>
  );
};

const Missing = ({ missing }: Pick<GapsPageProps, 'missing'>) => (
  <>
    <h2 class="govuk-heading-m">Asked, and not in the list</h2>
    <ul class="govuk-list govuk-list--bullet">
      {missing.map(({ name, state }) => (
        <li key={name}>
          {name}: {state}
        </li>
      ))}
    </ul>
  </>
);

const Found = ({
  together,
  period,
  overall,
  byAgency,
  agencies,
}: GapsPageProps & { period: NonNullable<GapsPageProps['period']> }) => {
  const silent = byAgency.filter(({ standing }) => standing !== 'spells');
  const link = (gap: Silence): string =>
    `${togetherPaths.all(together.review.reference)}?from=${gap.from}&to=${gap.to}`;
  return (
    <>
      <InsetText>
        Looked through from {longDate(period.from)} to {longDate(period.to)},{' '}
        {period.ofTerms
          ? 'the period of the terms of reference'
          : 'from the first entry to the last: no period is agreed yet'}
        . Stretches shorter than {LEAST_SILENT_DAYS} days are not listed; that figure is ours.
      </InsetText>
      <h2 class="govuk-heading-m">When no agency says anything</h2>
      <Silences gaps={overall} link={link} caption="All agencies together" />
      {silent.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Agencies with no entry in the period</h2>
          <ul class="govuk-list">
            {silent.map(({ agencyId, standing, entries, undated }) => (
              <li key={agencyId}>
                <AgencyBadge mark={agencies.get(agencyId)} />{' '}
                {standing === 'nothing'
                  ? 'has no entry at all'
                  : `has ${plural(entries, 'entry', 'entries')}, none with a date in the period${undated > 0 ? ` (${undated} without a date)` : ''}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">Agency by agency</h2>
      {byAgency
        .filter(({ standing }) => standing === 'spells')
        .map((one) => (
          <section key={one.agencyId}>
            <h3 class="govuk-heading-s">
              <AgencyBadge mark={agencies.get(one.agencyId)} />
            </h3>
            <Silences gaps={one.silences} link={link} caption={agencies.get(one.agencyId)?.name ?? ''} />
          </section>
        ))}
    </>
  );
};

const Silences = ({
  gaps,
  link,
  caption,
}: {
  gaps: readonly Silence[];
  link: (gap: Silence) => string;
  caption: string;
}) =>
  gaps.length === 0 ? (
    <p class="govuk-body">No silent stretch of {LEAST_SILENT_DAYS} days or more.</p>
  ) : (
    <StackedTable
      caption={`Silent stretches: ${caption}`}
      head={[{ name: 'From' }, { name: 'To' }, { name: 'Days', numeric: true }, { name: 'What else', bare: true }]}
      rows={gaps.map((gap) => [
        { text: longDate(gap.from) },
        { text: longDate(gap.to) },
        { text: gap.days.toLocaleString('en-GB') },
        {
          html: (
            <>
              {gap.perhaps > 0 && `${plural(gap.perhaps, 'entry', 'entries')} with an inexact date may lie in it. `}
              <a class="govuk-link" href={link(gap)}>
                What others say<span class="govuk-visually-hidden"> from {longDate(gap.from)}</span>
              </a>
            </>
          ),
        },
      ])}
    />
  );
