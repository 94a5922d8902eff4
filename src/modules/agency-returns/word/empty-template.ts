import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { ReturnContent } from '../content.js';
import type { AgencyRequest } from '../queries.js';
import { partsOf } from '../writing/template.js';
import { returnDocument } from './return-document.js';

/** What an empty template is made from: a request, the lines it asks about, and the reference it is known by. */
export interface TemplateOf {
  readonly request: AgencyRequest;
  readonly lines: readonly { readonly id: string; readonly question: string }[];
  readonly reference: string;
}

/** The template of a request before anybody of the agency has an account: headings and guidance, and nothing that was written. */
export async function emptyTemplate({ request, lines, reference }: TemplateOf) {
  const { kind, agencyName, periodFrom, periodTo } = request;
  const parts = partsOf(kind, lines);
  const content: ReturnContent = {
    kind,
    agencyName,
    author: { name: '', post: '', independence: '' },
    period: periodFrom === null || periodTo === null ? null : { from: periodFrom, to: periodTo },
    sections: parts.map(({ key, line }) => ({
      key,
      lineId: line?.id ?? null,
      question: line?.question ?? '',
      text: '',
    })),
    interviews: [],
    sources: [],
    recommendations: [],
  };
  const edition = { reference, says: 'Template to be filled in', guidance: parts };
  return {
    name: `${reference} template ${agencyName}.docx`,
    type: WORD_TYPE,
    bytes: await wordDocument(returnDocument(content, edition)),
  };
}
