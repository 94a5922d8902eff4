import { Prose } from '../../../web/index.js';
import { type LeafletContent, type LeafletForm, leafletFormInWords } from '../kinds.js';
import { boxesOf, fromWhat, type LeafletStanding, signedWords } from '../paper/leaflet-paper.js';

export interface LeafletViewProps {
  readonly content: LeafletContent;
  readonly form: LeafletForm;
  readonly standing: Pick<LeafletStanding, 'signedOn' | 'number'>;
}

/** A leaflet as it is read on a page. */
export const LeafletView = ({ content, form, standing }: LeafletViewProps) => (
  <article class="dhr-leaflet" aria-label={leafletFormInWords[form]}>
    <header class="dhr-leaflet__head">
      <p class="govuk-body-s">{content.partnershipName}</p>
      <h2 class="govuk-heading-l">{content.passages.title}</h2>
      <p class="govuk-body-s">{fromWhat(content, form)}</p>
    </header>
    {boxesOf(content, form).map(({ key, number, heading, tone, text }) => (
      <section key={key} class={`dhr-leaflet__box dhr-leaflet__box--${tone}`}>
        <h3 class="govuk-heading-m">
          {number !== undefined && <span class="dhr-leaflet__number">{number}</span>}
          {heading}
        </h3>
        <Prose text={text} headings={4} />
      </section>
    ))}
    <p class="govuk-body-s">{signedWords(content, standing)}</p>
  </article>
);
