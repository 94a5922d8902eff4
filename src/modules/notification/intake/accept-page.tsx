import { listInWords, longDate } from '../../../web/formats.js';
import { Button, choiceOf, DateInput, dateOf, Form, legend, Radios, SummaryList } from '../../../web/index.js';
import { reviewKinds } from '../../reviews/index.js';
import type { AcceptanceMeaning } from './acceptance-meaning.js';
import { DecidePage, type DecideProps } from './decide-pages.js';

/** The button that works out again what the dates mean, and changes nothing. */
export const SHOW = 'show';

/** Accepts a notification and registers a review. */
export const AcceptPage = ({ meaning, ...props }: DecideProps & { meaning: AcceptanceMeaning | undefined }) => (
  <DecidePage {...props} heading="Accept and register a review">
    <p class="govuk-body">
      Check the dates: one of them decides by when the partnership has to decide. The day of acceptance is today.
    </p>
    <Form>
      <DateInput
        {...dateOf(props.form, 'dateOfDeath')}
        fieldset={legend('Date of death (optional)')}
        hint={{ text: 'Leave empty if the day is not known' }}
      />
      <DateInput
        {...dateOf(props.form, 'firstAwareOn')}
        fieldset={legend('Day the partnership was first aware of the death')}
        hint={{ text: 'By phone, in a meeting or from the news: not only in writing' }}
      />
      <DateInput
        {...dateOf(props.form, 'writtenNotificationOn')}
        fieldset={legend('Day the written notification came')}
      />
      <Radios
        {...choiceOf(props.form, 'kind')}
        fieldset={legend('Kind of review')}
        items={reviewKinds.map(({ id, words, hint }) => ({ value: id, text: words, hint: { text: hint } }))}
      />
      <div id="meaning" class="dhr-meaning" aria-live="polite" data-dhr-shown-again>
        <h2 class="govuk-heading-m">What this means</h2>
        {meaning === undefined ? (
          <p class="govuk-body">Correct the dates above, then press “Show what this means”.</p>
        ) : (
          <Meaning meaning={meaning} />
        )}
        <Button text="Show what this means" name={SHOW} value="yes" classes="govuk-button--secondary" />
      </div>
      <Button text="Accept and register" preventDoubleClick />
    </Form>
  </DecidePage>
);

const Meaning = ({ meaning }: { meaning: AcceptanceMeaning }) => (
  <>
    <p class="govuk-body">
      <strong>The decision is due by {longDate(meaning.decideBy)}</strong>: {lengthInWords(meaning.months)} from{' '}
      {longDate(meaning.startsOn)}, when {meaning.runsFrom}. You can pick another of the four dates afterwards, with a
      reason.
    </p>
    <SummaryList
      classes="dhr-meaning__dates"
      rows={meaning.dates.map(({ label, on, runsTheMonth }) => ({
        key: { text: label },
        value: {
          html: (
            <>
              {on === null ? 'Not known' : longDate(on)}
              {runsTheMonth && <strong> – the month runs from here</strong>}
            </>
          ),
        },
      }))}
    />
    <ul class="govuk-list govuk-list--bullet">
      <li>
        It becomes a {meaning.regime}, with the reference {meaning.reference} unless another is registered meanwhile.
      </li>
      <li>It gets a neutral pseudonym, which you can change.</li>
      {meaning.toBeTold.length > 0 && <li>To be told next: {listInWords(meaning.toBeTold)}.</li>}
      <li>
        The referrer gets an e-mail that it was accepted, with the reference of the notification and nothing else.
      </li>
    </ul>
  </>
);

const lengthInWords = (months: number): string => (months === 1 ? 'one calendar month' : `${months} calendar months`);
