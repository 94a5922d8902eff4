import { Page } from '../../../web/index.js';
import type { LeafletForm } from '../kinds.js';
import type { LeafletStanding } from '../paper/leaflet-paper.js';
import { leafletPaths } from '../paths.js';
import type { LeafletVersion } from '../queries.js';
import { LeafletView } from '../reading/leaflet-view.js';
import { Files, FormTabs } from '../reading/parts.js';

export interface OnePageProps {
  readonly leaflet: LeafletVersion;
  readonly standing: LeafletStanding;
  readonly form: LeafletForm;
  readonly pages: number;
}

/** A signed leaflet, as boards read it. */
export const OnePage = ({ leaflet, standing, form, pages }: OnePageProps) => (
  <Page title={leaflet.content.passages.title} heading="Learning leaflet" back={leafletPaths.list}>
    <FormTabs at={leafletPaths.one(leaflet.id)} form={form} />
    <Files form={form} pages={pages} fileOf={(one, format) => leafletPaths.file(leaflet.id, one, format)} />
    <LeafletView content={leaflet.content} form={form} standing={standing} />
  </Page>
);
