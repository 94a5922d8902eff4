import { Page } from '../../../web/index.js';
import { UndertakingFirst } from '../../documents/index.js';

/** What a panel member reads who has not accepted the undertaking. */
export const UndertakingFirstPage = ({ reference }: { reference: string }) => (
  <Page title={`Recommendations: ${reference}`} heading="Recommendations" caption={reference}>
    <UndertakingFirst reference={reference} what="What the review recommends is" />
  </Page>
);
