import { proseOf } from '../../kernel/prose.js';
import { plainTextOf } from '../../kernel/prose-text.js';
import { longDate, plural } from '../../web/formats.js';
import { Button, InsetText, SummaryList } from '../../web/index.js';
import {
  askedForInWords,
  equalityInWords,
  partInWords,
  sectionKeys,
  type TermsContent,
  type TermsPart,
} from './content.js';
import { FoundTable } from './found-table.js';
import { termsPaths } from './paths.js';
import type { TermsVersion } from './queries.js';
import type { TermsBlocker } from './rules.js';
import type { FoundInTerms } from './versions/agree-version.js';

/** What is being worked on. */
export interface WorkingText {
  readonly content: TermsContent;
  readonly missing: readonly TermsBlocker[];
  readonly found: readonly FoundInTerms[];
  readonly differsFromNewest: boolean;
}

export interface WritingProps {
  readonly reference: string;
  readonly working: WorkingText;
  readonly versions: readonly TermsVersion[];
}

/** The text being worked on: what comes next, what looks like a name, and each part with the way to change it. */
export const Writing = ({ reference, working, versions }: WritingProps) => (
  <>
    <WhatNext reference={reference} working={working} versions={versions} />
    <Found reference={reference} found={working.found} />
    <h2 class="govuk-heading-m">The text</h2>
    <SummaryList rows={partRows(reference, working.content)} />
  </>
);

const WhatNext = ({ reference, working, versions }: WritingProps) => {
  const [newest] = versions;
  if (working.missing.length > 0) {
    return (
      <section aria-labelledby="missing">
        <h2 class="govuk-heading-m" id="missing">
          {plural(working.missing.length, 'thing')} to do before people can be shown these terms
        </h2>
        <ul class="govuk-list govuk-list--bullet">
          {working.missing.map(({ part, says }) => (
            <li key={part}>
              <a class="govuk-link" href={termsPaths.part(reference, part)}>
                {says}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (newest === undefined || working.differsFromNewest) {
    return (
      <>
        <InsetText>
          {newest === undefined
            ? 'Everything is filled in. Make a version to put before the panel and the family.'
            : `The text has changed since version ${newest.number}. Make the next version when it is ready to be shown.`}
        </InsetText>
        <Button href={termsPaths.newVersion(reference)} text={`Make version ${(newest?.number ?? 0) + 1}`} />
      </>
    );
  }
  if (newest.agreement !== undefined) return null;
  return (
    <>
      <InsetText>
        Version {newest.number} waits to be agreed. Ask the family for their views first, then put it to the panel.
      </InsetText>
      <Button
        href={termsPaths.agreement(reference, newest.number)}
        text={`Record that version ${newest.number} was agreed`}
      />
    </>
  );
};

const Found = ({ reference, found }: { reference: string; found: readonly FoundInTerms[] }) =>
  found.length === 0 ? null : (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">
        {found.length === 1 ? 'Something here' : `${found.length} things here`} may say who somebody really is
      </h2>
      <FoundTable reference={reference} found={found} />
    </section>
  );

function partRows(reference: string, content: TermsContent) {
  const parts: readonly TermsPart[] = ['period', 'lines', 'agencies', ...sectionKeys];
  return parts.map((part) => ({
    key: { text: partInWords(part) },
    value: part === 'lines' ? { html: <LinesSummary lines={content.lines} /> } : { text: partSummary(content, part) },
    actions: {
      items: [
        { href: termsPaths.part(reference, part), text: 'Change', visuallyHiddenText: partInWords(part).toLowerCase() },
      ],
    },
  }));
}

function partSummary(content: TermsContent, part: Exclude<TermsPart, 'lines'>): string {
  switch (part) {
    case 'period':
      return content.period === null
        ? 'Not set yet'
        : `${longDate(content.period.from)} to ${longDate(content.period.to)}`;
    case 'agencies':
      return content.agencies.length === 0
        ? 'None yet'
        : content.agencies
            .map(({ name, askedFor }) => `${name} (${askedForInWords[askedFor].toLowerCase()})`)
            .join('; ');
    default: {
      const one = content.sections.find(({ key }) => key === part);
      const looked =
        part === 'equality' && content.equality.length > 0
          ? ` Looked at closely: ${content.equality.map((key) => equalityInWords[key].toLowerCase()).join('; ')}.`
          : '';
      if (one?.droppedReason) return `Left out: ${one.droppedReason}`;
      return one === undefined || one.text === '' ? 'Not written yet' : shortened(one.text) + looked;
    }
  }
}

const LONGEST = 220;

/** The first sentences, cut between two words: the whole is one press away. */
function shortened(text: string): string {
  const whole = plainTextOf(proseOf(text)).split(/\n+/).join(' ');
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

const LinesSummary = ({ lines }: { lines: TermsContent['lines'] }) =>
  lines.length === 0 ? (
    <>None yet</>
  ) : (
    <ol class="govuk-list govuk-list--number">
      {lines.map(({ id, question }) => (
        <li key={id}>{question}</li>
      ))}
    </ol>
  );
