import { Page, type PlotFigureProps } from '../../web/index.js';
import type { UpdateContent } from './drawing-up/content.js';
import { UpdateView } from './drawing-up/update-view.js';
import { updateName } from './kinds.js';
import { boardUpdatePaths } from './paths.js';
import type { Update } from './queries.js';

export interface IssuedPageProps {
  readonly update: Update;
  readonly content: UpdateContent;
  readonly plots: readonly PlotFigureProps['plot'][];
}

/** An update that was issued, as boards read it. */
export const IssuedPage = ({ update, content, plots }: IssuedPageProps) => (
  <Page
    title={update.title}
    heading={updateName(update.months)}
    caption={content.reference}
    back={boardUpdatePaths.list}
    wide
  >
    <p class="govuk-body dhr-no-print">
      To take away:{' '}
      <a class="govuk-link" href={boardUpdatePaths.file(update.id, 'docx')}>
        Word
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={boardUpdatePaths.file(update.id, 'pdf')}>
        PDF
      </a>
    </p>
    <UpdateView content={content} plots={plots} />
  </Page>
);
