import { SubNavigation } from '../../../web/index.js';
import { type LeafletForm, leafletFormInWords, leafletForms, PAGES_AT_MOST } from '../kinds.js';
import type { LeafletFormat } from '../paths.js';

/** The two forms of a leaflet, one beside the other. */
export const FormTabs = ({ at, form }: { readonly at: string; readonly form: LeafletForm }) => (
  <SubNavigation
    label="Forms of the leaflet"
    items={leafletForms.map((one) => ({
      text: leafletFormInWords[one],
      href: one === 'leaflet' ? at : `${at}?form=${one}`,
      active: one === form,
    }))}
  />
);

export interface FilesProps {
  readonly form: LeafletForm;
  readonly pages: number;
  fileOf(form: LeafletForm, format: LeafletFormat): string;
}

/** The form as a file, with how long it is, and a button that prints the page. */
export const Files = ({ form, pages, fileOf }: FilesProps) => (
  <p class="govuk-body dhr-no-print">
    <a class="govuk-link" href={fileOf(form, 'pdf')}>
      {`PDF (${pages === 1 ? '1 page' : `${pages} pages`})`}
    </a>
    {' · '}
    <a class="govuk-link" href={fileOf(form, 'docx')}>
      Word
    </a>{' '}
    <button
      type="button"
      class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0 govuk-!-margin-left-3"
      data-dhr-print
      hidden
    >
      Print
    </button>
  </p>
);

/** Said where a form is longer than people read. */
export const tooLong = (form: LeafletForm, pages: number): string | undefined =>
  pages > PAGES_AT_MOST
    ? `The ${form === 'leaflet' ? 'leaflet' : '7-minute briefing'} fills ${pages} pages. It is meant to have two at most: shorten it.`
    : undefined;

/** The form that an address asks for. */
export const formAsked = (query: Readonly<Record<string, string | undefined>>): LeafletForm =>
  query.form === 'briefing' ? 'briefing' : 'leaflet';
