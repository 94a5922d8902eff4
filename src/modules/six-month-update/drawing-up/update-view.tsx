import { longDate } from '../../../web/formats.js';
import { KeyFacts, PlotFigure, type PlotFigureProps, Prose, StackedTable, Tag } from '../../../web/index.js';
import { leafletPaths } from '../../leaflets/index.js';
import type { RecommendationStanding } from '../kinds.js';
import type { OwnerSaid, RecommendationSaid, UpdateContent } from './content.js';
import * as words from './in-words.js';

export interface UpdateViewProps {
  readonly content: UpdateContent;
  readonly plots: readonly PlotFigureProps['plot'][];
}

/** An update as it is read on a page: the same words as on paper. */
export const UpdateView = ({ content, plots }: UpdateViewProps) => (
  <>
    <KeyFacts facts={words.daysOf(content).map(([label, value]) => ({ label, value }))} />
    <Passage heading="In short" text={content.opening} />
    <Passage heading="Decisions asked of the Board" text={content.decisions} />
    {plots.map((plot) => (
      <PlotFigure key={plot.title} plot={plot} />
    ))}
    <h2 class="govuk-heading-m">Recommendation by recommendation</h2>
    {content.recommendations.map((one) => (
      <One key={one.id} one={one} />
    ))}
    <Passage heading="What changed" text={content.impact} />
    <h2 class="govuk-heading-m">Who has not answered</h2>
    {content.silent.length === 0 ? (
      <p class="govuk-body">{words.ALL_ANSWERED}</p>
    ) : (
      <>
        <p class="govuk-body">{words.SILENT_LEAD}</p>
        <ul class="govuk-list govuk-list--bullet">
          {content.silent.map((one) => (
            <li key={one.body}>{words.silentInWords(one)}</li>
          ))}
        </ul>
      </>
    )}
    <h2 class="govuk-heading-m">Learning leaflet</h2>
    <p class="govuk-body">
      {content.leaflet === null ? (
        words.NO_LEAFLET
      ) : (
        <>
          <a class="govuk-link" href={leafletPaths.one(content.leaflet.id)}>
            {content.leaflet.title}
          </a>
          , signed on {longDate(content.leaflet.signedOn)}, goes with this update.
        </>
      )}
    </p>
  </>
);

const Passage = ({ heading, text }: { heading: string; text: string }) => (
  <section>
    <h2 class="govuk-heading-m">{heading}</h2>
    <Prose text={text} />
  </section>
);

const COLOURS: Readonly<Record<RecommendationStanding, string>> = {
  proven: 'green',
  done: 'yellow',
  'in-part': 'yellow',
  'under-way': 'blue',
  answered: 'blue',
  late: 'red',
  stopped: 'red',
  'not-known': 'red',
  'awaiting-answer': 'orange',
  'not-begun': 'grey',
  replaced: 'grey',
  withdrawn: 'grey',
};

const One = ({ one }: { one: RecommendationSaid }) => (
  <section class="govuk-!-margin-bottom-6">
    <h3 class="govuk-heading-s">
      {one.number}. {one.title}
    </h3>
    <p class="govuk-body">
      <Tag text={words.standsInWords(one)} classes={`govuk-tag--${COLOURS[one.standing]}`} /> {words.whoseInWords(one)}
    </p>
    <p class="govuk-body dhr-lines">{one.wording}</p>
    {one.owners.length > 0 && <Owners one={one} />}
    {one.letters.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {one.letters.map((letter) => (
          <li key={letter.body}>{words.letterInWords(letter)}</li>
        ))}
      </ul>
    )}
    {one.note !== '' && <Prose text={one.note} headings={4} />}
  </section>
);

const Owners = ({ one }: { one: RecommendationSaid }) => (
  <StackedTable
    caption={`What its owners say of recommendation ${one.number}`}
    firstCellIsHeader
    head={['Action and who leads it', 'Where it stands', 'Evidence', 'Obstacle', 'Day'].map((name) => ({ name }))}
    rows={one.owners.map((owner) => [
      { text: whose(owner) },
      { html: <span class="dhr-lines">{words.saidInWords(owner)}</span> },
      { html: <span class="dhr-lines">{words.allEvidence(owner)}</span> },
      { text: owner.obstacle === '' ? 'None told' : owner.obstacle },
      { text: words.dayInWords(owner) },
    ])}
  />
);

const whose = ({ ref, what, body }: OwnerSaid): string => (ref === '' ? body : `${ref} ${what} (${body})`);
