import { type Duty, type Mark, marks, type Stage, stages } from '../../kernel/duty.js';
import { Page, ScrollRegion, Table } from '../../web/index.js';
import { catalogueRows } from './catalogue.js';

/** The whole catalogue of duties as a page to read and print: how a review is run here. */
export const HowWeRunPage = ({ duties }: { duties: readonly Duty[] }) => (
  <Page title="How we run a review" heading="How we run a review" wide>
    <p class="govuk-body">
      Every duty of a review: what it is, whose it is, by when, and where it comes from. The marks say how sure we are
      of each.
    </p>
    <dl class="govuk-list dhr-marks">
      {(Object.keys(marks) as Mark[]).map((mark) => (
        <div key={mark}>
          <dt>{mark}</dt>
          <dd>{marks[mark]}</dd>
        </div>
      ))}
    </dl>
    {(Object.keys(stages) as Stage[]).map((stage) => (
      <section key={stage}>
        <ScrollRegion label={`${stages[stage]}: duties`}>
          <Table
            caption={`${stage}. ${stages[stage]}`}
            captionClasses="govuk-table__caption--m"
            head={['Duty', 'Whose', 'Starts', 'Limit', 'What proves it', 'Source', 'Mark'].map((text) => ({ text }))}
            rows={catalogueRows(duties.filter((duty) => duty.stage === stage)).map((row) => [
              { text: `${row.id} ${row.title}${row.when === '' ? '' : ` (${row.when.toLowerCase()})`}` },
              { text: row.owner },
              { text: row.starts },
              { text: row.limit },
              { text: row.proof },
              { text: row.source },
              { text: row.mark.join(' ') },
            ])}
          />
        </ScrollRegion>
      </section>
    ))}
  </Page>
);
