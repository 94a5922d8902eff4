import { paperFile } from '../../../platform/http/paper-file.js';
import type { Answer } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { UpdateContent } from '../drawing-up/content.js';
import { updatePaper } from '../drawing-up/paper.js';
import { updateName } from '../kinds.js';
import type { FileFormat } from '../paths.js';
import type { Update } from '../queries.js';

/** An update as a file: as it was issued, or a draft that says so. */
export async function updateFile(
  work: Work,
  {
    update,
    content,
    format,
  }: { readonly update: Update; readonly content: UpdateContent; readonly format: FileFormat },
): Promise<Answer> {
  const paper = await updatePaper(content, { isDraft: update.issuedAt === null });
  work.record({
    ...{ action: 'six-month-update.taken', reviewId: update.reviewId },
    ...{ objectKind: 'six-month-update', objectId: update.id },
  });
  const name = `${updateName(update.months)} ${content.reference.replaceAll('/', '-')}`;
  return paperFile(name, format, paper);
}
