import { stepsOpen } from '../../../kernel/state-table.js';
import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { longDate } from '../../../web/formats.js';
import { Button, OnwardLinks, type OnwardProps, Page, SummaryList } from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import { isOpenToChange } from '../drafting/change-recommendation.js';
import { madeForInWords, reachInWords } from '../kinds.js';
import { recommendationLife } from '../life.js';
import { type OpenRecommendations, partsOf } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { agreeAdvice, stepBlockers } from '../rules.js';
import { Blockers } from '../settling/blockers.js';
import { Addressees } from './addressees.js';
import { FiveTests } from './five-tests.js';
import { History, type HistoryProps } from './history.js';
import { RecommendationStateTag } from './state-tag.js';

export interface OnePageProps {
  readonly open: OpenRecommendations;
  /** With the names that the asker is to read. */
  readonly one: Recommendation;
  /** The findings that it answers, as far as the asker reads them. */
  readonly answers: readonly { readonly id: string; readonly text: string; readonly href: string }[];
  readonly supersededBy: Pick<Recommendation, 'id' | 'number' | 'title'> | undefined;
  readonly history: Omit<HistoryProps, 'one'>;
  readonly onward: OnwardProps['links'];
  /** How many earlier recommendations are like it, and not judged. */
  readonly likely: number;
}

/** One recommendation: what it says, whom it is for, what they said, and what became of it. */
export const OnePage = (props: OnePageProps) => {
  const { open, one } = props;
  const { reference } = open.review;
  return (
    <Page
      title={`Recommendation ${one.number}: ${reference}`}
      heading={one.title}
      caption={`${reference}, recommendation ${one.number}`}
      back={recommendationPaths.list(reference)}
    >
      <p class="govuk-body">
        <RecommendationStateTag state={one.state} />
        {one.issuedOn !== null && one.state === 'issued' && ` on ${longDate(one.issuedOn)}`}
      </p>
      <NamesBar reference={reference} names={open.names} back={recommendationPaths.one(reference, one.id)} />
      <Superseded {...props} />
      <p class="govuk-body-l dhr-lines">{one.wording}</p>
      <Steps {...props} />
      <About {...props} />
      <FiveTests open={open} one={one} />
      <Addressees open={open} one={one} />
      <h2 class="govuk-heading-m">Likely repeats</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={recommendationPaths.below(reference, one.id, 'repeats')}>
          {props.likely === 0
            ? 'Earlier recommendations like it'
            : `Earlier recommendations like it: ${props.likely} to judge`}
        </a>
      </p>
      <OnwardLinks links={props.onward} />
      <History one={one} {...props.history} />
    </Page>
  );
};

const Superseded = ({ open, supersededBy }: OnePageProps) =>
  supersededBy === undefined ? null : (
    <p class="govuk-inset-text">
      Replaced by{' '}
      <a class="govuk-link" href={recommendationPaths.one(open.review.reference, supersededBy.id)}>
        recommendation {supersededBy.number}: {supersededBy.title}
      </a>
    </p>
  );

const Steps = ({ open, one }: OnePageProps) => {
  const { reference } = open.review;
  const steps = stepsOpen(recommendationLife, one.state, partsOf(open));
  const forward = steps.find(({ step }) => step === 'discuss' || step === 'agree');
  const blockers = forward === undefined ? [] : stepBlockers(one, forward.step);
  const advice = forward?.step === 'agree' ? agreeAdvice(one) : [];
  if (steps.length === 0) return null;
  return (
    <div class="dhr-no-print">
      {blockers.length > 0 && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-0">
            <strong>
              {forward?.step === 'agree' ? 'Before it is agreed' : 'Before it is put to the organisations'}
            </strong>
          </p>
          <Blockers reference={reference} one={one} blockers={blockers} />
        </>
      )}
      {advice.map((text) => (
        <p class="govuk-body" key={text}>
          {text}
        </p>
      ))}
      <div class="govuk-button-group">
        {steps
          .filter(({ step }) => step !== forward?.step || blockers.length === 0)
          .map(({ step, label }) => (
            <Button
              key={step}
              text={label}
              href={recommendationPaths.step(reference, one.id, step)}
              classes={step === forward?.step || step === 'issue' ? '' : 'govuk-button--secondary'}
            />
          ))}
        {open.keeps && isOpenToChange(one.state) && (
          <Button
            text="Change it"
            href={recommendationPaths.below(reference, one.id, 'change')}
            classes="govuk-button--secondary"
          />
        )}
      </div>
    </div>
  );
};

const About = ({ one, answers }: OnePageProps) => {
  const themes = [one.theme, ...one.moreThemes.filter((code) => code !== one.theme)].filter(isTheme);
  const hidden = one.findings.length - answers.length;
  return (
    <SummaryList
      rows={[
        ['What it is to change', one.purpose === '' ? 'Not said yet' : one.purpose],
        ['How anybody will see it', one.expectation === '' ? 'Not said yet' : one.expectation],
        ['Scope', `${madeForInWords[one.madeFor]}, ${reachInWords[one.reach].toLowerCase()}`],
        ['Themes', themes.map(themeInWords).join('; ')],
      ]
        .map(([key = '', text = '']) => ({
          key: { text: key },
          value: { html: <span class="dhr-lines">{text}</span> },
        }))
        .concat([
          {
            key: { text: 'Answers' },
            value: {
              html: (
                <span class="dhr-lines">
                  {answers.map(({ id, text, href }) => (
                    <span key={id}>
                      <a class="govuk-link" href={href}>
                        {text}
                      </a>
                      <br />
                    </span>
                  ))}
                  {hidden > 0 && `${hidden} of the findings, which are not open to you`}
                  {one.findings.length === 0 && `No finding. ${one.noFindingBecause}`}
                </span>
              ),
            },
          },
        ])}
    />
  );
};
