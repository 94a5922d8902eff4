import { get, show } from '../../../platform/http/route.js';
import { Page } from '../../../web/index.js';
import { contentOfDraft } from '../content-of-draft.js';
import type { AnsweredRequest } from '../guards.js';
import { returnKindInWords } from '../kinds.js';
import { returnPaths } from '../paths.js';
import { wordPaths, writingPaths } from '../paths-of-returns.js';
import { agencyRoles } from '../policy.js';
import { ReturnText } from '../return-text.js';
import { linkTo } from '../sign-off/hand-in-page.js';
import { draftOf } from './draft.js';
import { readingDraft } from './may-write.js';

const seatsThatWrite = ({ roles }: AnsweredRequest): boolean => agencyRoles.some((role) => roles.has(role));

/** The whole text as it stands, to be read through or printed. */
export const readRoutes = [
  get(writingPaths.readPattern, readingDraft, async (work, _asked, answered) => {
    const { review, asked } = answered;
    const draft = await draftOf(work, answered);
    return show(
      <Page
        title={`Read it through: return of ${asked.name}, ${review.reference}`}
        heading={returnKindInWords[asked.request.kind]}
        caption={`${asked.name}, ${review.reference}, as it is written so far`}
        back={
          seatsThatWrite(answered)
            ? writingPaths.overview(review.reference, asked.request.id)
            : returnPaths.own(review.reference)
        }
        contentWarning="An account of a death and of what came before it."
      >
        <p class="govuk-body">
          {linkTo(wordPaths.draft(review.reference, asked.request.id), 'Download it as it stands (Word)')}
        </p>
        <button type="button" class="govuk-button govuk-button--secondary" data-dhr-print hidden>
          Print
        </button>
        <ReturnText content={contentOfDraft(asked, draft)} />
      </Page>,
    );
  }),
];
