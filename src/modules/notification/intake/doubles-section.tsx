import { parsePartialDate, partialDateInWords } from '../../../kernel/partial-date.js';
import { listInWords, longDate } from '../../../web/formats.js';
import { Button, Form, SideBySide, SummaryList, Tag } from '../../../web/index.js';
import { reviewPaths, subjectRoleInWords } from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { type Double, type Sureness, surenessOf } from './doubles.js';
import { type Compared, sharedInWords } from './likeness.js';
import { intakePaths } from './paths.js';

/** People known already who may be the same, each beside the one of this notification. */
export const DoublesSection = ({
  notification,
  doubles,
}: {
  notification: Notification;
  doubles: readonly Double[];
}) => (
  <section>
    <h2 class="govuk-heading-m">Likely doubles</h2>
    {doubles.length === 0 ? (
      <p class="govuk-body">
        Nobody of your partnership’s reviews and notifications shares a like name, birth date, address or date of death.
      </p>
    ) : (
      <p class="govuk-body">
        Compare each pair before you decide. Real names of a review are shown here, and your look at them is recorded.
      </p>
    )}
    {doubles.map((double) => (
      <DoublePair notification={notification} double={double} key={double.found.id} />
    ))}
  </section>
);

const surenessTag: Readonly<Record<Sureness, { text: string; classes: string }>> = {
  'very-likely': { text: 'Very likely', classes: 'govuk-tag--orange' },
  possible: { text: 'Possible', classes: 'govuk-tag--yellow' },
};

const DoublePair = ({ notification, double }: { notification: Notification; double: Double }) => {
  const { found, here, there, likeness } = double;
  const href = found.kind === 'review' ? reviewPaths.overview(found.reference) : intakePaths.one(found.id);
  return (
    <div class="dhr-record">
      <h3 class="govuk-heading-s">
        <a class="govuk-link" href={href}>
          {found.reference}
        </a>{' '}
        <Tag {...surenessTag[surenessOf(likeness)]} />
      </h3>
      <p class="govuk-body">They share {listInWords(likeness.shared.map(sharedInWords))}.</p>
      <SideBySide
        left={{
          heading: `This notification: ${subjectRoleInWords(here.role)}`,
          children: <Particulars person={here.person} />,
        }}
        right={{
          heading: `${found.reference}: ${subjectRoleInWords(there.role)}`,
          children: <Particulars person={there.person} />,
        }}
      />
      {found.kind !== 'review' && (
        <p class="govuk-body">
          No review has come from that notification. If both tell of the same death, accept one of them, then link the
          other to its review; where one was turned down, open it again first.
        </p>
      )}
      {found.kind === 'review' && (
        <Form action={intakePaths.link(notification.id)} unsavedChanges="off">
          <input type="hidden" name="reference" value={found.reference} />
          <Button text={`Link to ${found.reference}`} classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      )}
    </div>
  );
};

const Particulars = ({ person }: { person: Compared }) => (
  <SummaryList
    classes="govuk-summary-list--no-border"
    rows={[
      row('Name', person.fullName),
      row('Other names', person.aliases.join(', ')),
      row('Date of birth', bornInWords(person.dateOfBirth)),
      row('Address', [person.address, person.postcode].filter((part) => part !== '').join(', ')),
      row('Date of death', person.diedOn === null ? '' : longDate(person.diedOn)),
    ]}
  />
);

const row = (text: string, value: string) => ({
  key: { text },
  value: { html: value === '' ? <span class="dhr-unanswered">Not given</span> : <bdi>{value}</bdi> },
});

function bornInWords(text: string): string {
  const born = parsePartialDate(text);
  return born === undefined ? text : partialDateInWords(born);
}
