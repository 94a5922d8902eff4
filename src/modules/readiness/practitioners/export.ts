import { buffer } from 'node:stream/consumers';
import { type Answer, download } from '../../../platform/http/route.js';
import {
  type Column,
  CSV_TYPE,
  type Sheet,
  writeCsv,
  writeXlsx,
  XLSX_TYPE,
} from '../../../platform/spreadsheet/index.js';
import type { Work } from '../../../platform/work.js';
import { dateTime } from '../../../web/formats.js';
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
  format: 'xlsx' | 'csv',
): Promise<Answer> {
  work.record({ action: 'practitioners.exported', partnershipId, objectKind: 'practitioners' });
  const sheet: Sheet<Practitioner> = {
    name: 'Register of chairs and authors',
    marking: 'OFFICIAL',
    takenBy: work.actor.kind === 'person' ? work.actor.name : 'the system',
    takenOn: dateTime(work.now),
    columns,
    rows,
  };
  const name = `${sheet.name} ${work.today}.${format}`;
  return format === 'xlsx'
    ? download(name, XLSX_TYPE, await buffer(writeXlsx(sheet)))
    : download(name, CSV_TYPE, await buffer(writeCsv(sheet)));
}
