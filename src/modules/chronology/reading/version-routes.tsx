import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { emptyForm, type FormState, readForm } from '../../../web/forms.js';
import { namesOfPeople } from '../../accounts/index.js';
import { combinedVersions, keepCombined } from '../keeping/keep-combined.js';
import { markEntries, readTogether } from '../policy.js';
import { countsNow } from './counts-now.js';
import { onTogether, type Together } from './opened.js';
import { togetherPaths } from './paths.js';
import { VersionsPage } from './versions-page.js';

const versionForm = z.object({ note: textField({ what: 'Note', max: 1_000 }) });

async function versionsPage(work: Work, together: Together, form: FormState) {
  const versions = together.office ? await combinedVersions(work, together.review.id) : [];
  const names = await namesOfPeople(
    work,
    versions.map(({ madeBy }) => madeBy),
  );
  const now = await countsNow(work, together);
  return <VersionsPage together={together} versions={versions} now={now} names={names} form={form} />;
}

export const versionRoutes: readonly Route[] = [
  get(togetherPaths.versionsPattern, onTogether(readTogether), async (work, _asked, together) =>
    show(await versionsPage(work, together, emptyForm())),
  ),
  post(togetherPaths.versionsPattern, onTogether(markEntries), async (work, asked, together) => {
    const read = readForm(versionForm, asked.body);
    if (!read.ok) return show(await versionsPage(work, together, read.form), 422);
    await keepCombined(work, together.review, { counts: await countsNow(work, together), note: read.value.note });
    return goTo(togetherPaths.versions(together.review.reference), { flash: 'The version is kept.' });
  }),
];
