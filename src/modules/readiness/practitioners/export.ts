import type { Answer } from '../../../platform/http/route.js';
import { type SheetFormat, sheetFile } from '../../../platform/http/sheet-file.js';
import type { Column } from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { practitionerRoleWords, skillInWords } from './code-lists.js';
import type { Practitioner } from './register.js';
import { trainingWords } from './training-words.js';

const columns: readonly Column<Practitioner>[] = [
  { title: 'Name', value: (one) => one.name },
  { title: 'Organisation', value: (one) => one.organisation },
  {
    title: 'Can be asked to be',
    width: 30,
    value: (one) => one.roles.map((role) => practitionerRoleWords[role]).join('; '),
  },
  { title: 'Skills', width: 40, value: (one) => one.skills.map(skillInWords).join('; ') },
  { title: 'Languages', value: (one) => one.languages },
  { title: 'Email', width: 30, value: (one) => one.email },
  { title: 'Telephone', value: (one) => one.telephone },
  { title: 'Training', value: (one) => trainingWords[one.training] },
  { title: 'Last course', width: 30, value: (one) => one.trainings.at(-1)?.course },
  { title: 'Completed', kind: 'day', value: (one) => one.trainings.at(-1)?.completedOn },
  { title: 'Runs out', kind: 'day', value: (one) => one.trainings.at(-1)?.expiresOn },
  { title: 'Reviews elsewhere', kind: 'number', value: (one) => one.reviewsElsewhere },
  { title: 'Told on', kind: 'day', value: (one) => one.toldOn },
];

/** The register, as filtered, as a file. */
export async function exportPractitioners(
  work: Work,
  { partnershipId, rows }: { partnershipId: string; rows: readonly Practitioner[] },
  format: SheetFormat,
): Promise<Answer> {
  work.record({ action: 'practitioners.exported', partnershipId, objectKind: 'practitioners' });
  return sheetFile(work, format, {
    name: 'Register of chairs and authors',
    marking: 'OFFICIAL',
    columns,
    rows,
  });
}
