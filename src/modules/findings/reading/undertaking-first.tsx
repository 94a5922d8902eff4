import { Page } from '../../../web/index.js';
import { UndertakingFirst } from '../../documents/index.js';

/** What a panel member reads who has not accepted the undertaking. */
export const UndertakingFirstPage = ({ reference }: { reference: string }) => (
  <Page title={`Findings: ${reference}`} heading="Findings" caption={reference}>
    <UndertakingFirst reference={reference} what="What the review finds is" />
  </Page>
);
