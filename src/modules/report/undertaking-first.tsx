import { Page } from '../../web/index.js';
import { UndertakingFirst } from '../documents/index.js';

/** What a panel member reads who has not accepted the undertaking. */
export const UndertakingFirstPage = ({ reference }: { reference: string }) => (
  <Page title={`Report: ${reference}`} heading="Report" caption={reference}>
    <UndertakingFirst reference={reference} what="Versions of the report are" />
  </Page>
);
