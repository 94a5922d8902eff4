import { plural, shortDate } from '../../../web/formats.js';
import { Button, EmptyState, Form, Page, ScrollRegion, Table, Tag } from '../../../web/index.js';
import { agencyPaths } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import type { DirectoryGap } from '../rules.js';
import type { DirectoryLine } from './directory.js';

const gapWords: Readonly<Record<DirectoryGap, string>> = {
  'no-contact': 'No contact',
  'no-chief-officer': 'No chief officer',
  'no-safeguarding-lead': 'No safeguarding lead',
  'nobody-reachable': 'No email address',
  'not-checked': 'Not checked for a year',
};

/** The agencies with what is wanting, and the boxes to say that an entry is right. */
export const DirectoryPage = (props: { lines: readonly DirectoryLine[]; onlyGaps: boolean; mayKeep: boolean }) => {
  const { lines, onlyGaps, mayKeep } = props;
  const shown = onlyGaps ? lines.filter(({ gaps }) => gaps.length > 0) : lines;
  const wanting = lines.filter(({ gaps }) => gaps.length > 0).length;
  return (
    <Page
      title="Directory and its gaps"
      heading="Directory and its gaps"
      caption="Readiness"
      back={readinessPaths.overview}
      wide
    >
      <p class="govuk-body">
        {wanting === 0
          ? 'Every agency has a contact, a chief officer and a safeguarding lead, and was checked in the last year.'
          : `${plural(wanting, 'agency has', 'agencies have')} a gap. Open the agency to mend it.`}{' '}
        A safeguarding lead is somebody whose post says “safeguarding”.
      </p>
      {wanting > 0 && (
        <p class="govuk-body">
          {onlyGaps ? (
            <a class="govuk-link" href={readinessPaths.directory}>
              Show all agencies
            </a>
          ) : (
            <a class="govuk-link" href={`${readinessPaths.directory}?gaps=yes`}>
              Show only those with a gap
            </a>
          )}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState
          heading="No agencies yet"
          action={mayKeep ? { text: 'Add an agency', href: agencyPaths.add } : undefined}
        >
          <p class="govuk-body">The directory is what scoping, notices and reminders are sent by.</p>
        </EmptyState>
      ) : mayKeep ? (
        <Form action={readinessPaths.directoryCheck} unsavedChanges="off">
          <Lines lines={shown} mayKeep />
          <Button text="Record what is ticked as checked today" preventDoubleClick />
        </Form>
      ) : (
        <Lines lines={shown} mayKeep={false} />
      )}
    </Page>
  );
};

const Lines = ({ lines, mayKeep }: { lines: readonly DirectoryLine[]; mayKeep: boolean }) => (
  <ScrollRegion label="Agencies and their gaps">
    <Table
      classes="dhr-register"
      head={[{ text: 'Agency, and its gaps' }, { text: 'Last checked' }]}
      rows={lines.map(({ agency, gaps, checkedOn }) => [
        {
          html: (
            <>
              {mayKeep ? (
                <a class="govuk-link" href={agencyPaths.agency(agency.id)}>
                  {agency.name}
                </a>
              ) : (
                agency.name
              )}
              <br />
              {gaps.length === 0
                ? 'No gap'
                : gaps.map((gap) => (
                    <Tag key={gap} classes="govuk-tag--orange govuk-!-margin-right-1" text={gapWords[gap]} />
                  ))}
              {mayKeep && <Tick id={agency.id} name={agency.name} />}
            </>
          ),
        },
        { text: checkedOn === undefined ? 'Never' : shortDate(checkedOn) },
      ])}
    />
  </ScrollRegion>
);

const Tick = ({ id, name }: { id: string; name: string }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={`agency-${id}`} name="agencies" type="checkbox" value={id} />
      <label class="govuk-label govuk-checkboxes__label" for={`agency-${id}`}>
        This entry is right<span class="govuk-visually-hidden">: {name}</span>
      </label>
    </div>
  </div>
);
