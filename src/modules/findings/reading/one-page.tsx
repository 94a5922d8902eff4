import { stepsOpen } from '../../../kernel/state-table.js';
import { longDate } from '../../../web/formats.js';
import { Button, Form, OnwardLinks, type OnwardProps, Page, Prose, SummaryList } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import { findingLife } from '../life.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';
import type { ShownSource } from '../sources/shown.js';
import { agenciesIn, characteristicsOf, type FindingWords, kindOf, themesOf } from './context.js';
import { History, type HistoryProps } from './history.js';
import { LessonTold, type LessonToldProps } from './lesson-told.js';
import { FINDINGS_WARNING } from './list-page.js';
import { FindingStateTag } from './state-tag.js';

export interface OnePageProps {
  readonly open: OpenFindings;
  /** With the names that the asker is to read. */
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly sources: readonly ShownSource[];
  readonly history: Omit<HistoryProps, 'finding'>;
  /** Undefined for what is no lesson, and never was passed on. */
  readonly told: LessonToldProps | undefined;
  readonly onward: OnwardProps['links'];
}

/** One finding: what it says, what it rests on, what became of it. */
export const OnePage = (props: OnePageProps) => {
  const { open, finding, told } = props;
  const { reference } = open.review;
  return (
    <Page
      title={`Finding ${finding.number}: ${reference}`}
      heading={finding.title}
      caption={`${reference}, finding ${finding.number}`}
      back={findingPaths.list(reference)}
      contentWarning={FINDINGS_WARNING}
    >
      <p class="govuk-body">
        <FindingStateTag state={finding.state} /> <strong>{kindOf(finding)}</strong>, found on{' '}
        {longDate(finding.foundOn)}
      </p>
      <NamesBar reference={reference} names={open.names} back={findingPaths.one(reference, finding.id)} />
      <StateReason {...props} />
      {finding.text !== '' && <Prose text={finding.text} />}
      <About {...props} />
      <Steps open={open} finding={finding} />
      <Sources {...props} />
      {told !== undefined && <LessonTold {...told} />}
      <OnwardLinks links={props.onward} />
      <History finding={finding} {...props.history} />
    </Page>
  );
};

const StateReason = ({ finding: { state, stateReason } }: OnePageProps) =>
  stateReason === '' || state === 'agreed' ? null : (
    <p class="govuk-inset-text dhr-lines">
      {state === 'set-aside' ? 'Set aside: ' : 'Taken up again: '}
      {stateReason}
    </p>
  );

const About = ({ finding, words }: OnePageProps) => {
  const rows: readonly [string, readonly string[]][] = [
    ['Themes', themesOf(finding)],
    ['Agencies', agenciesIn(finding, words)],
    ['Equality', characteristicsOf(finding)],
  ];
  const named = rows.filter(([, texts]) => texts.length > 0);
  return named.length === 0 ? null : (
    <SummaryList
      rows={named.map(([key, texts]) => ({
        key: { text: key },
        value: { html: <Listed texts={texts} /> },
      }))}
    />
  );
};

const Listed = ({ texts }: { texts: readonly string[] }) => (
  <ul class="govuk-list govuk-!-margin-bottom-0">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Steps = ({ open, finding }: Pick<OnePageProps, 'open' | 'finding'>) => {
  if (!open.keeps) return null;
  const { reference } = open.review;
  const steps = stepsOpen(findingLife, finding.state, new Set(['keeper']));
  return (
    <div class="govuk-button-group dhr-no-print">
      {steps.map(({ step, label }) =>
        step === 'agree' ? (
          <Form
            key={step}
            action={findingPaths.step(reference, finding.id, step)}
            version={finding.version}
            unsavedChanges="off"
          >
            <Button text={label} preventDoubleClick />
          </Form>
        ) : (
          <Button
            key={step}
            text={label}
            href={findingPaths.step(reference, finding.id, step)}
            classes="govuk-button--secondary"
          />
        ),
      )}
      {finding.state !== 'set-aside' && (
        <Button text="Change it" href={findingPaths.change(reference, finding.id)} classes="govuk-button--secondary" />
      )}
    </div>
  );
};

const Sources = ({ open, finding, sources }: OnePageProps) => {
  const { reference } = open.review;
  return (
    <>
      <h2 class="govuk-heading-m">What it rests on</h2>
      {sources.length === 0 && (
        <p class="govuk-body">
          {open.keeps
            ? 'Nothing is tied to it yet. Whoever reads the report will ask how it is known.'
            : 'Nothing that is open to you is tied to it.'}
        </p>
      )}
      {sources.map((source) => (
        <OneSource key={source.id} open={open} finding={finding} source={source} />
      ))}
      {open.keeps && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={findingPaths.sources(reference, finding.id)}>
            Tie it to something
          </a>
          {' or '}
          <a class="govuk-link" href={findingPaths.returns(reference, finding.id)}>
            choose passages of a return
          </a>
        </p>
      )}
    </>
  );
};

interface OneSourceProps {
  readonly open: OpenFindings;
  readonly finding: Finding;
  readonly source: ShownSource;
}

const OneSource = ({ open, finding, source }: OneSourceProps) => (
  <div class="dhr-marked govuk-!-margin-bottom-3">
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong>{source.kind}</strong>
      {source.text !== '' && ': '}
      {source.href === undefined ? (
        source.text
      ) : (
        <a class="govuk-link" href={source.href}>
          {source.text}
        </a>
      )}
    </p>
    {source.words !== '' && (
      <blockquote class="govuk-!-margin-top-0 govuk-!-margin-left-3">
        <Prose text={source.words} />
      </blockquote>
    )}
    {open.keeps && (
      <Form action={findingPaths.removal(open.review.reference, finding.id, source.id)} unsavedChanges="off">
        <button type="submit" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0 dhr-no-print">
          Untie<span class="govuk-visually-hidden">: {source.text === '' ? source.kind : source.text}</span>
        </button>
      </Form>
    )}
  </div>
);
