import { Page, WarningText } from '../../../web/index.js';
import type { LeafletContent, LeafletForm } from '../kinds.js';
import { leafletPaths } from '../paths.js';
import { LeafletView } from './leaflet-view.js';
import { Files, FormTabs, tooLong } from './parts.js';

export interface PreviewPageProps {
  readonly reference: string;
  readonly content: LeafletContent;
  readonly form: LeafletForm;
  readonly pages: number;
}

/** The draft as it will look. */
export const PreviewPage = ({ reference, content, form, pages }: PreviewPageProps) => {
  const says = tooLong(form, pages);
  return (
    <Page
      title={`The leaflet as it will look: ${reference}`}
      heading="The leaflet as it will look"
      caption={reference}
      back={leafletPaths.home(reference)}
    >
      <FormTabs at={leafletPaths.versions(reference)} form={form} />
      {says !== undefined && <WarningText iconFallbackText="Warning" text={says} />}
      <Files form={form} pages={pages} fileOf={(one, format) => leafletPaths.draftFile(reference, one, format)} />
      <LeafletView content={content} form={form} standing={{ signedOn: undefined, number: undefined }} />
    </Page>
  );
};
