import { dayInLondon } from '../../../kernel/day.js';
import { longDate } from '../../../web/formats.js';
import { documentsPaths } from '../paths.js';
import type { Document } from '../queries.js';

/**
 * Papers of the partnership inside another page, such as readiness: links to each, and the way to put one in. The papers come from
 * `documentsOf(work, { partnershipId }, { class })`; `what` names them, as in "funding agreement".
 */
export const PartnershipPapers = ({ papers, what }: { papers: readonly Document[]; what: string }) => (
  <div class="dhr-papers">
    {papers.length === 0 ? (
      <p class="govuk-body">No {what} is kept here yet.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {papers.map(({ id, title, latest }) => (
          <li key={id}>
            <a class="govuk-link" href={documentsPaths.ofPartnership.document(id)}>
              {title}
            </a>
            , {longDate(dayInLondon(latest.keptAt))}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={documentsPaths.ofPartnership.upload}>
        Upload a {what}
      </a>
    </p>
  </div>
);
