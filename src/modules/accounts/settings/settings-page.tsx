import { longDate } from '../../../web/formats.js';
import { InsetText, Page, SummaryList, type SummaryListProps } from '../../../web/index.js';
import type { Partnership } from '../partnerships.js';
import { settingsPaths } from '../paths.js';
import { limitIn, limitSettings, ragColours } from './settings.js';
import { clockStartWords, extractWords, limitInWords, limitWords, stepInWords } from './words.js';

type Row = SummaryListProps['rows'][number];

const row = (key: string, value: string): Row => ({ key: { text: key }, value: { text: value } });

const lines = (key: string, values: readonly string[]): Row => ({
  key: { text: key },
  value: {
    html: (
      <ul class="govuk-list govuk-!-margin-bottom-0">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    ),
  },
});

const Part = ({ title, href, rows }: { title: string; href: string; rows: readonly Row[] }) => (
  <SummaryList
    card={{
      title: { text: title, headingLevel: 2 },
      actions: { items: [{ href, text: 'Change', visuallyHiddenText: title.toLowerCase() }] },
    }}
    rows={rows}
  />
);

/** Everything a partnership has set, each part with a way to change it. */
export const SettingsPage = ({ partnership }: { partnership: Partnership }) => {
  const unreachable = partnership.settings.recipients.filter(({ email }) => email === '').map(({ name }) => name);
  return (
    <Page title="Settings" heading="Settings" caption={partnership.name}>
      <p class="govuk-body">
        What your partnership has settled for itself. Where nothing was changed, the rule of the toolkit stands.
      </p>
      {unreachable.length > 0 && (
        <InsetText>
          No email address yet for: {unreachable.join('; ')}. Until there is one, word to them has to be sent by hand.
        </InsetText>
      )}
      <PartnershipPart partnership={partnership} />
      <LawParts partnership={partnership} />
      <ProgressPart partnership={partnership} />
    </Page>
  );
};

const PartnershipPart = ({ partnership }: { partnership: Partnership }) => (
  <Part
    title="Partnership"
    href={settingsPaths.partnership}
    rows={[
      row('Name', partnership.name),
      row('Short name', partnership.shortName),
      row('Email address', partnership.email ?? 'Not given'),
      row('Police force', partnership.policeForce ?? 'Not given'),
      row('Region', partnership.region ?? 'Not given'),
      row('References', partnership.referencePattern),
      row('Public form', partnership.settings.publicForm ? 'Takes notifications' : 'Closed'),
    ]}
  />
);

const LawParts = ({ partnership: { settings } }: { partnership: Partnership }) => (
  <>
    <Part
      title="Decision and law"
      href={settingsPaths.law}
      rows={[
        row('The month for the decision runs from', clockStartWords[settings.clockStart]),
        row('Who signs a decision', settings.signatories === 'one' ? 'Any one chair' : 'Each chair'),
        row(
          'Section 8A applies',
          settings.section8aFrom === undefined ? 'Not yet' : `To deaths from ${longDate(settings.section8aFrom)}`,
        ),
        row(
          'Standing duties counted from',
          settings.standingSince === undefined ? 'Not set' : longDate(settings.standingSince),
        ),
      ]}
    />
    <Part
      title="Limits"
      href={settingsPaths.limits}
      rows={limitSettings.map((name) => row(limitWords[name].what, limitInWords(name, limitIn(settings, name))))}
    />
    <Part
      title="Scoping and reminders"
      href={settingsPaths.scoping}
      rows={[
        row('Scoping review before a full review', settings.scopingReview ? 'In use' : 'Not in use'),
        settings.chaserLadder.length === 0
          ? row('Reminders of a late return', 'None')
          : lines('Reminders of a late return', settings.chaserLadder.map(stepInWords)),
      ]}
    />
    <Part
      title="Who is told"
      href={settingsPaths.recipients}
      rows={[
        row('Home Office', [settings.homeOffice.name, settings.homeOffice.email || 'no email address'].join(', ')),
        ...settings.recipients.map(({ name, email, extract }) =>
          row(name, `${extractWords[extract]}, to ${email || 'no email address yet'}`),
        ),
      ]}
    />
  </>
);

const ProgressPart = ({ partnership: { settings } }: { partnership: Partnership }) => (
  <Part
    title="Progress and keeping"
    href={settingsPaths.progress}
    rows={[
      ...ragColours.map((colour) => row(colour[0]?.toUpperCase() + colour.slice(1), settings.ragWords[colour])),
      row('Amber until', `${settings.amberDays} days late`),
      row(
        'Leads of actions are asked for progress',
        settings.roundDayOfMonth === 0
          ? 'By hand alone'
          : `On day ${settings.roundDayOfMonth} of each month, within ${settings.roundWindowDays} days of the day of an action`,
      ),
      row(
        'Leads are reminded',
        `${settings.remindDaysBefore} days before the day of an action, on it, and when it is late`,
      ),
      row('A closed review is kept', `${settings.retentionYears} years, then looked at`),
      row(
        'One chair has in hand',
        `${settings.chairReviewsAtMost} reviews at most, or is asked whether they have the time`,
      ),
      row('Key events are readable up to', `${settings.keyEventsWords.toLocaleString('en-GB')} words`),
    ]}
  />
);
