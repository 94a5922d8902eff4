import { Button, Card, Cards, EmptyState, Tag } from '../../web/index.js';
import { aboutKind } from './kinds.js';
import { proceedingPaths } from './paths.js';
import type { DatedProceeding } from './queries.js';
import { effectInWords, statusInWords } from './words.js';

interface ListedProps {
  readonly reference: string;
  readonly proceedings: readonly DatedProceeding[];
  readonly mayKeep: boolean;
}

/** The proceedings on record, as cards. */
export const Listed = ({ reference, proceedings, mayKeep }: ListedProps) => (
  <>
    <h2 class="govuk-heading-m">On record</h2>
    {proceedings.length === 0 ? (
      <EmptyState
        heading="No other proceeding is recorded"
        action={mayKeep ? { text: 'Record one', href: proceedingPaths.new(reference) } : undefined}
      >
        Record the criminal case, the inquest and every other review with whom you speak there, its dates, and what it
        does to this review.
      </EmptyState>
    ) : (
      <>
        <Cards>
          {proceedings.map((one) => (
            <Card
              key={one.id}
              title={one.title}
              href={proceedingPaths.one(reference, one.id)}
              capacity={aboutKind(one.kind).name}
            >
              <p class="govuk-body-s">
                <Tag
                  text={statusInWords[one.status]}
                  classes={one.status === 'ended' ? 'govuk-tag--grey' : 'govuk-tag--blue'}
                />
              </p>
              <p class="govuk-body-s">{effectInWords[one.effect]}.</p>
              {one.contact !== '' && <p class="govuk-body-s">{one.contact}</p>}
            </Card>
          ))}
        </Cards>
        {mayKeep && <Button text="Record another" href={proceedingPaths.new(reference)} />}
      </>
    )}
  </>
);
