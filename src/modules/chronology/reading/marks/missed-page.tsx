import { plural } from '../../../../web/formats.js';
import { EmptyState, OnwardLinks, type OnwardProps, Page } from '../../../../web/index.js';
import { momentInWords } from '../../entries/entry-words.js';
import type { Entry } from '../../entries/queries.js';
import { AgencyBadge } from '../list/agency-badge.js';
import { TOGETHER_WARNING } from '../list/together-page.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import type { AgencyMark } from '../rules/agency-marks.js';
import { TogetherTabs } from '../tabs.js';
import type { Missed } from './queries.js';

/** Missed opportunities under one line of enquiry, or under none. */
export interface MissedByLine {
  readonly heading: string;
  readonly missed: readonly { readonly missed: Missed; readonly entry: Entry }[];
}

export interface MissedPageProps {
  together: Together;
  lines: readonly MissedByLine[];
  agencies: ReadonlyMap<string, AgencyMark>;
  /** What later parts of the review can make of them all. */
  onward: OnwardProps['links'];
}

/** What could have been done, line of enquiry by line of enquiry. */
export const MissedPage = ({ together, lines, agencies, onward }: MissedPageProps) => {
  const { reference } = together.review;
  const total = lines.reduce((sum, { missed }) => sum + missed.length, 0);
  return (
    <Page
      title={`Missed opportunities: ${reference}`}
      heading="Missed opportunities"
      caption={reference}
      back={togetherPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="missed" />
      {total === 0 ? (
        <EmptyState heading="None marked yet">
          <p>
            {together.marks
              ? 'Open an entry in the common list and say what could have been done there, and which line of enquiry it belongs to.'
              : 'They stand here when the chair or the author of the report marks them.'}
          </p>
        </EmptyState>
      ) : (
        lines.map(({ heading, missed }) => (
          <section key={heading}>
            <h2 class="govuk-heading-m">{heading}</h2>
            {missed.length === 0 ? (
              <p class="govuk-body">None.</p>
            ) : (
              <>
                <p class="govuk-body">{plural(missed.length, 'missed opportunity', 'missed opportunities')}</p>
                <ol class="dhr-month__events">
                  {missed.map((one) => (
                    <OneMissed key={one.missed.id} one={one} reference={reference} agencies={agencies} />
                  ))}
                </ol>
              </>
            )}
          </section>
        ))
      )}
      {total > 0 && <OnwardLinks links={onward} />}
    </Page>
  );
};

const OneMissed = ({
  one: { missed, entry },
  reference,
  agencies,
}: {
  one: MissedByLine['missed'][number];
  reference: string;
  agencies: ReadonlyMap<string, AgencyMark>;
}) => (
  <li class="dhr-event">
    <article class={`dhr-told dhr-told--${agencies.get(entry.agencyId)?.shade ?? 1}`}>
      <div class="dhr-told__side">
        <span class="dhr-entry-when">{momentInWords(entry)}</span>
        <AgencyBadge mark={agencies.get(entry.agencyId)} />
      </div>
      <div class="dhr-told__body">
        <p class="dhr-entry-line dhr-lines">
          <strong>{missed.what}</strong>
        </p>
        <p class="dhr-entry-line dhr-lines">{entry.facts}</p>
        <p class="dhr-entry-line dhr-told__foot">
          <a class="govuk-link" href={togetherPaths.entry(reference, entry.id)}>
            Open<span class="govuk-visually-hidden">: {momentInWords(entry)}</span>
          </a>
        </p>
      </div>
    </article>
  </li>
);
