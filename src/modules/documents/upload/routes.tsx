import { authorise, Conflict } from '../../../platform/errors.js';
import type { Answer, Asked } from '../../../platform/http/route.js';
import { data, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { plural } from '../../../web/formats.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { agenciesOf } from '../../accounts/index.js';
import { type DocumentClass, documentClasses, partnershipClasses } from '../classes.js';
import type { OpenDocument, OpenPlace, PlaceGuards } from '../guards.js';
import { documentPatterns } from '../paths.js';
import { mayAddVersion, mayKeep } from '../rules.js';
import { hasScanner } from '../scanning/scanner.js';
import { addVersion } from '../storage/add-version.js';
import { DOCUMENT_BYTES } from '../storage/kept-file.js';
import { uploadForm, versionForm } from './form.js';
import { receiveFiles } from './receive-files.js';
import { UploadPage } from './upload-page.js';
import { VersionPage } from './version-page.js';

const FILES = { uploads: DOCUMENT_BYTES, spool: true, rate: { max: 120, perMinutes: 10 } };
const NONE_CHOSEN = { field: 'files', message: 'Select at least one file' };

/** Agencies for whose return the asker may upload: their own, or any for the co-ordinator. */
async function agenciesFor(work: Work, { partnershipId, who }: OpenPlace) {
  const all = await agenciesOf(work, partnershipId);
  return who.roles.has('co-ordinator') ? all : all.filter(({ id }) => who.agencyIds.includes(id));
}

const classesFor = ({ who, reference }: OpenPlace): DocumentClass[] =>
  documentClasses
    .map(({ id }) => id)
    .filter((id) => id !== 'photograph' && (reference !== undefined || partnershipClasses.includes(id)))
    .filter((id) => [null, ...who.agencyIds].some((agencyId) => mayKeep({ class: id, agencyId }, who)));

async function uploadPage(work: Work, place: OpenPlace, shown: { form: FormState; kept?: readonly string[] }) {
  const agencies = await agenciesFor(work, place);
  const classes = classesFor(place);
  return (
    <UploadPage
      place={place}
      form={shown.form}
      classes={classes}
      agencies={agencies}
      kept={shown.kept ?? []}
      scanner={hasScanner(work)}
    />
  );
}

async function receive(work: Work, asked: Asked, place: OpenPlace): Promise<Answer> {
  const files = asked.spooled ?? [];
  const answer = readForm(uploadForm(classesFor(place)), asked.body);
  const byScript = asked.body._script === 'yes';
  if (!answer.ok || files.length === 0) {
    const errors = [...(files.length === 0 ? [NONE_CHOSEN] : []), ...(answer.ok ? [] : answer.form.errors)];
    if (byScript) return data({ errors: errors.map(({ message }) => message) }, 422);
    return show(await uploadPage(work, place, { form: rejected(asked.body, errors) }), 422);
  }
  const { agency } = answer.value;
  if (agency !== undefined && !(await agenciesFor(work, place)).some(({ id }) => id === agency)) {
    const form = rejected(asked.body, [{ field: 'agency', message: 'Select one of the agencies' }]);
    return byScript
      ? data({ errors: ['Select one of the agencies'] }, 422)
      : show(await uploadPage(work, place, { form }), 422);
  }
  const { kept, refused } = await receiveFiles(work, place, { files, described: { ...answer.value, agency } });
  if (byScript) return data({ kept: kept.map(({ title }) => title), errors: refused.map(({ words }) => words) });
  if (refused.length === 0) return goTo(place.paths.list, { flash: `${plural(kept.length, 'document')} uploaded.` });
  const errors = refused.map(({ fileName, words }) => ({ field: 'files', message: `${fileName}: ${words}` }));
  const form = rejected(asked.body, errors);
  return show(await uploadPage(work, place, { form, kept: kept.map(({ title }) => title) }), 422);
}

async function receiveVersion(work: Work, asked: Asked, opened: OpenDocument): Promise<Answer> {
  authorise(mayAddVersion(opened.document, opened.who));
  const [file] = asked.spooled ?? [];
  const answer = readForm(versionForm, asked.body);
  const page = (form: FormState) => show(<VersionPage opened={opened} form={form} scanner={hasScanner(work)} />, 422);
  if (!answer.ok || file === undefined) {
    const missing = file === undefined ? [{ field: 'file', message: 'Select the file of the new version' }] : [];
    return page(rejected(asked.body, [...missing, ...(answer.ok ? [] : answer.form.errors)]));
  }
  if (versionOf(asked.body) !== opened.document.version) {
    throw new Conflict('Somebody else changed this document while you were looking at it.', asked.body);
  }
  const added = await addVersion(work, opened.document, file, answer.value.reason);
  if ('refused' in added) return page(rejected(asked.body, [{ field: 'file', message: added.words }]));
  const flash = `Version ${added.latest.number} uploaded. Those who may see the document see it now.`;
  return goTo(opened.paths.document(added.id), { flash });
}

/** Upload of documents and of versions, in one kind of place. */
export const uploadRoutes = (base: string, guards: PlaceGuards) => {
  const at = documentPatterns(base);
  return [
    get(at.upload, guards.keep, async (work, _asked, place) =>
      show(await uploadPage(work, place, { form: emptyForm() })),
    ),
    post(at.upload, guards.keep, receive, FILES),
    get(at.addVersion, guards.keepOne, (work, _asked, opened) => {
      authorise(mayAddVersion(opened.document, opened.who));
      return show(<VersionPage opened={opened} form={emptyForm()} scanner={hasScanner(work)} />);
    }),
    post(at.addVersion, guards.keepOne, receiveVersion, FILES),
  ];
};
