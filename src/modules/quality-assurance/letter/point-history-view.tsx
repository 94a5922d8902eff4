import { dateTime } from '../../../web/formats.js';
import { Details } from '../../../web/index.js';
import { responseInWords } from '../kinds.js';
import { pointLife } from './life.js';
import type { PointPageProps } from './point-page.js';

/** Every answer that was given to a point, and what was done with it besides: nothing is written over. */
export const PointHistory = ({ steps, text, versions }: Pick<PointPageProps, 'steps' | 'text' | 'versions'>) =>
  steps.length === 0 ? null : (
    <Details summaryText="What was answered, and when">
      <ol class="govuk-list govuk-list--spaced">
        {steps.map((step) => (
          <li key={step.id}>
            <strong>
              {step.response === null
                ? pointLife.find((one) => one.step === step.step)?.done
                : responseInWords[step.response]}
            </strong>
            {`, ${dateTime(step.takenAt)}${step.by === '' ? '' : `, ${step.by}`}`}
            {[
              text(step.changeMade),
              versions.find(({ id }) => id === step.changedInVersion)?.words ?? '',
              text(step.responseText),
              step.reopened ? 'An action of the plan was opened again.' : '',
            ]
              .filter((words) => words !== '')
              .map((words) => (
                <p key={words} class="govuk-body-s dhr-lines govuk-!-margin-bottom-1">
                  {words}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </Details>
  );
