import { authorise, Conflict, found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import type { OpenDocument, PlaceGuards } from '../guards.js';
import { documentPatterns } from '../paths.js';
import { mayPutBack, mayRelease, mayWithdraw } from '../rules.js';
import { releaseForm, takeBackForm, withdrawForm } from '../upload/form.js';
import { ReleasePage, TakeBackPage, WithdrawPage } from './pages.js';
import { type ReleaseTo, releaseDocument } from './release-document.js';
import { targetsOf } from './targets.js';
import { withdrawDocument } from './withdraw-document.js';
import { withdrawRelease } from './withdraw-release.js';

const back = ({ paths, document }: OpenDocument, flash: string) => goTo(paths.document(document.id), { flash });

async function releasePage(work: Work, opened: OpenDocument, form: FormState) {
  return <ReleasePage opened={opened} form={form} targets={await targetsOf(work, opened.document)} />;
}

async function release(work: Work, asked: Asked, opened: OpenDocument) {
  const targets = await targetsOf(work, opened.document);
  const answer = readForm(releaseForm, asked.body);
  const target = answer.ok ? targets.find(({ value }) => value === answer.value.to) : undefined;
  if (!answer.ok || target === undefined) {
    const missing = target === undefined ? [{ field: 'to', message: 'Select whom to release it to' }] : [];
    const form = rejected(asked.body, [...missing, ...(answer.ok ? [] : answer.form.errors)]);
    return show(<ReleasePage opened={opened} form={form} targets={targets} />, 422);
  }
  await releaseDocument(work, opened.document, targetFrom(target.value), answer.value.reason);
  return back(opened, `Released: ${target.text}.`);
}

function targetFrom(value: string): ReleaseTo {
  const [audience, id = ''] = value.split(':');
  if (audience === 'panel') return 'panel';
  return audience === 'agency' ? { agencyId: id } : { personId: id };
}

const releaseIn = (asked: Asked, { document }: OpenDocument) =>
  found(document.releases.find(({ id }) => id === asked.params.release));

/** Whoever may not release or withdraw this document does not find the page. */
const withRelease =
  <A,>(use: (work: Work, asked: Asked, opened: OpenDocument) => A) =>
  (work: Work, asked: Asked, opened: OpenDocument): A => {
    authorise(mayRelease(opened.document, opened.who));
    return use(work, asked, opened);
  };

/** Release, taking back and withdrawal, in one kind of place. */
export const releaseRoutes = (base: string, { seeOne }: PlaceGuards) => {
  const at = documentPatterns(base);
  return [
    get(
      at.release,
      seeOne,
      withRelease(async (work, _asked, opened) => show(await releasePage(work, opened, emptyForm()))),
    ),
    post(at.release, seeOne, withRelease(release)),
    get(
      at.takeBack,
      seeOne,
      withRelease((_work, asked, opened) =>
        show(<TakeBackPage opened={opened} form={emptyForm()} release={releaseIn(asked, opened)} />),
      ),
    ),
    post(
      at.takeBack,
      seeOne,
      withRelease(async (work, asked, opened) => {
        const answer = readForm(takeBackForm, asked.body);
        if (!answer.ok) {
          return show(<TakeBackPage opened={opened} form={answer.form} release={releaseIn(asked, opened)} />, 422);
        }
        const done = await withdrawRelease(work, opened.document, releaseIn(asked, opened).id, answer.value.reason);
        return back(opened, done ? 'The release is taken back.' : 'It was taken back already.');
      }),
    ),
    ...withdrawalRoutes(at, seeOne),
  ];
};

const withdrawalRoutes = (at: ReturnType<typeof documentPatterns>, seeOne: PlaceGuards['seeOne']) => [
  get(at.withdraw, seeOne, (_work, _asked, opened) => {
    authorise(mayWithdraw(opened.document, opened.who));
    return show(<WithdrawPage opened={opened} form={emptyForm()} />);
  }),
  post(at.withdraw, seeOne, async (work, asked, opened) => {
    authorise(mayWithdraw(opened.document, opened.who));
    const answer = readForm(withdrawForm, asked.body);
    if (!answer.ok) return show(<WithdrawPage opened={opened} form={answer.form} />, 422);
    refuseStale(asked, opened);
    await withdrawDocument(work, opened.document, answer.value.reason);
    return back(opened, 'Withdrawn.');
  }),
  post(at.putBack, seeOne, async (work, asked, opened) => {
    authorise(mayPutBack(opened.document, opened.who));
    refuseStale(asked, opened);
    await withdrawDocument(work, opened.document, undefined);
    return back(opened, 'It is back, open to those it was released to.');
  }),
];

function refuseStale(asked: Asked, { document }: OpenDocument): void {
  if (versionOf(asked.body) === document.version) return;
  throw new Conflict('Somebody else changed this document while you were looking at it.', asked.body);
}
