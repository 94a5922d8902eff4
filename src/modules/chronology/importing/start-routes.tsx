import { found } from '../../../platform/errors.js';
import { beforehand } from '../../../platform/http/beforehand.js';
import { type Answer, type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, rejected } from '../../../web/forms.js';
import { type OpenToWrite, toWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { beginImport, type Incoming } from './begin-import.js';
import { FILE_LIMITS } from './limits.js';
import { importsOf } from './queries.js';
import { pasted, readPaste, readUpload } from './read-upload.js';
import { StartPage } from './start-page.js';

const refuseStart = async (work: Work, place: OpenToWrite, form: FormState): Promise<Answer> =>
  show(<StartPage place={place} form={form} imports={await importsOf(work, place.chronology.id)} />, 422);

const ofFile = beforehand(({ files: [file] }, today) => readUpload(file, today));
const ofPaste = beforehand(({ body }, today) => readPaste(pasted(body), today));

async function receiveFile(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const read = await ofFile.of(asked, work.today);
  if ('refused' in read) return refuseStart(work, place, rejected({}, [{ field: 'file', message: read.refused }]));
  const { fileName, bytes } = found(asked.files[0]);
  return begin(work, place, { way: 'file', fileName: fileName.slice(0, 200), bytes, found: read });
}

async function receivePaste(work: Work, asked: Asked, place: OpenToWrite): Promise<Answer> {
  const read = await ofPaste.of(asked, work.today);
  if ('refused' in read)
    return refuseStart(work, place, rejected(asked.body, [{ field: 'paste', message: read.refused }]));
  return begin(work, place, { way: 'paste', fileName: '', bytes: Buffer.from(pasted(asked.body)), found: read });
}

const begin = async (work: Work, place: OpenToWrite, incoming: Incoming): Promise<Answer> =>
  goTo(
    chronologyPaths.import(
      place.review.reference,
      place.agency.id,
      await beginImport(work, place.chronology, incoming),
    ),
  );

/** How rows come in: as a file, or pasted. */
export const startRoutes = [
  get(chronologyPaths.importsPattern, toWrite, async (work, _asked, place) =>
    show(<StartPage place={place} form={emptyForm()} imports={await importsOf(work, place.chronology.id)} />),
  ),
  post(chronologyPaths.importsPattern, toWrite, receiveFile, {
    uploads: FILE_LIMITS.bytes,
    prepare: ofFile.prepare,
    rate: { max: 60, perMinutes: 10 },
  }),
  post(`${chronologyPaths.importsPattern}/paste`, toWrite, receivePaste, {
    prepare: ofPaste.prepare,
    rate: { max: 60, perMinutes: 10 },
  }),
];
