import { Conflict, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FieldError, readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { addComment } from '../comments/add-comment.js';
import { commentForm } from '../comments/form.js';
import { commentsShown } from '../comments/shown.js';
import { type OpenReport, onReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import { commentOnReport, readReport, writeReport } from '../policy.js';
import { type ReportVersion, versionsOf } from '../queries.js';
import { UndertakingFirstPage } from '../undertaking-first.js';
import { contentAsRead } from './as-read.js';
import { differencesOf } from './differences-of.js';
import { issueForm, versionForm } from './form.js';
import { makeVersion } from './make-version.js';
import { NewVersionPage, VersionStepPage, VersionsPage } from './pages.js';
import { noteReading, readingsOf } from './readings.js';
import { DifferencesPage, SectionReadPage } from './section-read-page.js';
import { isVersionStep, versionSteps } from './steps.js';
import { takeStep } from './take-step.js';
import { VersionPage } from './version-page.js';

const [writes, reads, comments] = [onReport(writeReport), onReport(readReport), onReport(commentOnReport)];

/** The version that an address names, with its texts as the asker reads them; not found for whoever may not read it. */
export async function versionAsked(work: Work, { params }: Asked, open: OpenReport): Promise<ReportVersion> {
  const all = open.bound ? await versionsOf(work, open.review.id) : [];
  const version = found(all.find(({ number }) => String(number) === params.number));
  work.saw(open.review.id, 'report-version', version.id);
  return { ...version, content: contentAsRead(version.content, open.names.text) };
}

async function versionPage(work: Work, open: OpenReport, version: ReportVersion) {
  const all = await versionsOf(work, open.review.id);
  const own = (await commentsShown(work, open)).filter(({ versionId }) => versionId === version.id);
  const counts = Map.groupBy(own, ({ part, key }) => `${part}/${key}`);
  const names = await namesOfPeople(work, [version.madeBy]);
  return (
    <VersionPage
      open={open}
      version={version}
      madeBy={names.get(version.madeBy) ?? 'a former colleague'}
      before={all.find(({ number }) => number < version.number)}
      readings={open.writes ? await readingsOf(work, version) : []}
      comments={new Map([...counts].map(([at, list]) => [at, list.length]))}
    />
  );
}

interface SectionAsked {
  readonly version: ReportVersion;
  readonly errors?: readonly FieldError[];
}

async function sectionRead(work: Work, { asked, open }: { asked: Asked; open: OpenReport }, on: SectionAsked) {
  const { version, errors = [] } = on;
  const section = found(
    version.content.sections.find(({ part, key }) => part === asked.params.part && key === asked.params.key),
  );
  const own = (await commentsShown(work, open)).filter(
    ({ versionId, part, key }) => versionId === version.id && part === section.part && key === section.key,
  );
  const mayComment = version.putToPanelAt !== null && commentOnReport.may(open.review.roles);
  return (
    <SectionReadPage
      open={open}
      version={version}
      section={section}
      comments={own}
      mayComment={mayComment}
      errors={errors}
    />
  );
}

export const versionRoutes: readonly Route[] = [
  get(reportPaths.versionsPattern, reads, async (work, _asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    const versions = await versionsOf(work, open.review.id);
    const names = await namesOfPeople(
      work,
      versions.map(({ madeBy }) => madeBy),
    );
    return show(<VersionsPage open={open} versions={versions} names={names} />);
  }),

  get(reportPaths.newVersionPattern, writes, (_work, _asked, { review }) =>
    show(<NewVersionPage reference={review.reference} form={emptyForm()} />),
  ),

  post(reportPaths.newVersionPattern, writes, async (work, asked, open) => {
    const { reference } = open.review;
    const read = readForm(versionForm, asked.body);
    if (!read.ok) return show(<NewVersionPage reference={reference} form={read.form} />, 422);
    const number = await makeVersion(work, open, { ...read.value, way: 'written-here' });
    return goTo(reportPaths.version(reference, number), { flash: `Version ${number} is kept.` });
  }),

  get(reportPaths.versionPattern, reads, async (work, asked, open) => {
    const version = await versionAsked(work, asked, open);
    await noteReading(work, version);
    return show(await versionPage(work, open, version));
  }),

  get(reportPaths.differencesPattern, reads, async (work, asked, open) => {
    const version = await versionAsked(work, asked, open);
    const others = (await versionsOf(work, open.review.id)).filter(({ number }) => number !== version.number);
    const before = found(
      others.find(({ number }) => String(number) === asked.query.with) ??
        others.find(({ number }) => number < version.number),
    );
    return show(
      <DifferencesPage
        reference={open.review.reference}
        number={version.number}
        before={before.number}
        others={others.map(({ number }) => number)}
        sections={differencesOf(contentAsRead(before.content, open.names.text), version.content)}
      />,
    );
  }),

  get(reportPaths.versionStepPattern, writes, async (work, asked, { review, ...open }) => {
    const version = await versionAsked(work, asked, { review, ...open });
    const { step } = asked.params;
    if (!isVersionStep(step) || !versionSteps[step].may(version))
      return goTo(reportPaths.version(review.reference, version.number));
    const form = emptyForm(dayValues('on', work.today));
    return show(<VersionStepPage reference={review.reference} version={version} step={step} form={form} />);
  }),

  post(reportPaths.versionStepPattern, writes, async (work, asked, open) => {
    const { reference } = open.review;
    const version = await versionAsked(work, asked, open);
    const step = found(isVersionStep(asked.params.step) ? asked.params.step : undefined);
    const on = step === 'issue' ? readForm(issueForm(work.today), asked.body) : undefined;
    if (on !== undefined && !on.ok)
      return show(<VersionStepPage reference={reference} version={version} step={step} form={on.form} />, 422);
    if ((versionOf(asked.body) ?? version.version) !== version.version)
      throw new Conflict('Somebody else took a step with this version first.', asked.body);
    await takeStep(work, open, { version, step, on: on?.value.on });
    return goTo(reportPaths.version(reference, version.number), { flash: versionSteps[step].done });
  }),

  get(reportPaths.versionSectionPattern, reads, async (work, asked, open) => {
    const version = await versionAsked(work, asked, open);
    await noteReading(work, version);
    return show(await sectionRead(work, { asked, open }, { version }));
  }),

  post(reportPaths.versionCommentPattern, comments, async (work, asked, open) => {
    const version = await versionAsked(work, asked, open);
    found(version.putToPanelAt);
    const section = found(
      version.content.sections.find(({ part, key }) => part === asked.params.part && key === asked.params.key),
    );
    const read = readForm(commentForm, asked.body);
    if (!read.ok) return show(await sectionRead(work, { asked, open }, { version, errors: read.form.errors }), 422);
    const { quote, comment: text } = read.value;
    await addComment(work, open, { part: section.part, key: section.key, quote, text, versionId: version.id });
    const to = reportPaths.versionSection(open.review.reference, version.number, section);
    return goTo(`${to}#comments`, { flash: 'The comment is kept.' });
  }),
];
