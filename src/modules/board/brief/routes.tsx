import { Conflict, found } from '../../../platform/errors.js';
import { type PaperFormat, paperFile } from '../../../platform/http/paper-file.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { savedAnswer } from '../../../platform/http/saved.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { type FieldError, readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOfPeople } from '../../accounts/index.js';
import { clearedOn } from '../../quality-assurance/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { boardPaths, boardReportPaths } from '../paths.js';
import { keepBoardReport, seeBoardReport, seeBoards } from '../policy.js';
import { givenAbout } from '../queries.js';
import { IssueBriefPage, IssuedBriefPage, WriteBriefPage } from './brief-pages.js';
import { deleteBriefDraft } from './delete-draft.js';
import { DeleteBriefPage } from './delete-page.js';
import { drawUpBrief, signedVersion } from './draw-up.js';
import { briefForm, issueForm } from './form.js';
import { ReportToBoardsPage } from './home-page.js';
import { briefInHand, issueBrief } from './issue-brief.js';
import { briefPaper } from './paper.js';
import { placeBrief } from './place-brief.js';
import { type BriefReport, briefsOf, issuedBrief } from './queries.js';
import { recordOf } from './record-of.js';
import type { BriefBlocker } from './rules.js';
import { saveBrief } from './save-brief.js';
import { boardsToReport, standingWith } from './standing.js';

const formats: readonly PaperFormat[] = ['docx', 'pdf'];
const [sees, keeps] = [onReview(seeBoardReport), onReview(keepBoardReport)];

async function homePage(work: Work, review: OpenReview) {
  const record = await recordOf(work, review);
  return (
    <ReportToBoardsPage
      reference={review.reference}
      briefs={await briefsOf(work, review.id)}
      isSigned={(await signedVersion(work, review.id)) !== undefined}
      isCleared={(await clearedOn(work, [review.id])).has(review.id)}
      standings={boardsToReport(record.boards).map((board) => ({ board, standing: standingWith(board, record) }))}
      given={await givenAbout(work, review.id)}
      mayKeep={keepBoardReport.may(review.roles)}
    />
  );
}

const inHandOf = async (work: Work, review: OpenReview) => found(await briefInHand(work, review));

const written = ({ overview, asks }: BriefReport): FormState => emptyForm({ overview, asks });

const WHY_NOT: Readonly<Record<BriefBlocker, FieldError>> = {
  'not-cleared': {
    field: 'looked',
    message: 'The Home Office panel has not said that it is content: wait for its letter',
  },
  'no-overview': { field: 'looked', message: 'The overview is empty: go back and write it' },
  'names-left': {
    field: 'looked',
    message: 'Somebody of the review is named in it: go back and say it without',
  },
  changed: { field: 'seen', message: 'It has changed since you read it: read it again, then issue it' },
  'not-looked-at': {
    field: 'looked',
    message: 'Look at each place that may say who somebody is, and tick that none of them does',
  },
};

/** The page that a review with a positive answer is led to by its duties; everything about the brief report lies below it. */
export const briefRoutes: readonly Route[] = [
  get(boardReportPaths.homePattern, sees, async (work, _asked, review) => show(await homePage(work, review))),

  get(boardReportPaths.draftPattern, keeps, async (work, _asked, review) => {
    const inHand = await briefInHand(work, review);
    if (inHand === undefined) return goTo(boardReportPaths.home(review.reference));
    return show(<WriteBriefPage reference={review.reference} {...{ inHand }} form={written(inHand.brief)} />);
  }),

  post(boardReportPaths.draftPattern, keeps, async (work, asked, review) => {
    const { reference } = review;
    if (asked.body.step === 'draw-up') {
      await drawUpBrief(work, review);
      return goTo(boardReportPaths.draft(reference));
    }
    const read = readForm(briefForm, asked.body);
    const again = async (form: FormState, status: number) =>
      show(<WriteBriefPage reference={reference} inHand={await inHandOf(work, review)} form={form} />, status);
    if (!read.ok) return again(read.form, 422);
    const kept = await saveBrief(work, review, { draft: read.value, version: versionOf(asked.body) ?? 0 });
    if ('theirs' in kept) {
      if (kept.theirs === undefined) throw new Conflict('It was issued or deleted meanwhile.', asked.body);
      const message =
        'Somebody else has changed it meanwhile. Your words are in the boxes: save again to put them in place of theirs';
      return again(rejected(asked.body, [{ field: 'overview', message }]), 409);
    }
    return goTo(asked.body.then === 'on' ? boardReportPaths.issue(reference) : boardReportPaths.home(reference), {
      flash: 'Saved.',
    });
  }),

  post(boardReportPaths.savedPattern, keeps, async (work, asked, review) => {
    const read = readForm(briefForm, asked.body);
    if (!read.ok)
      return savedAnswer(work, { outcome: 'refused', messages: read.form.errors.map(({ message }) => message) });
    const kept = await saveBrief(work, review, { draft: read.value, version: versionOf(asked.body) ?? 0 });
    if ('version' in kept) return savedAnswer(work, { outcome: 'saved', version: kept.version });
    const { version, overview, asks } = found(kept.theirs);
    return savedAnswer(work, { outcome: 'changed', version, values: { overview, asks } });
  }),

  get(boardReportPaths.issuePattern, keeps, async (work, _asked, review) => {
    const inHand = await briefInHand(work, review);
    if (inHand === undefined) return goTo(boardReportPaths.home(review.reference));
    return show(<IssueBriefPage reference={review.reference} {...{ inHand }} form={emptyForm()} />);
  }),

  post(boardReportPaths.issuePattern, keeps, async (work, asked, review) => {
    const read = readForm(issueForm, asked.body);
    const blockers = read.ok
      ? await issueBrief(work, review, { seen: read.value.seen, hasLooked: read.value.looked })
      : [];
    const form = read.ok
      ? rejected(
          asked.body,
          blockers.slice(0, 1).map((why) => WHY_NOT[why]),
        )
      : read.form;
    if (form.errors.length === 0)
      return goTo(boardReportPaths.home(review.reference), {
        flash: 'Issued. Put it on the next meeting of the board.',
      });
    const inHand = await inHandOf(work, review);
    return show(<IssueBriefPage reference={review.reference} {...{ inHand, form }} />, 422);
  }),

  post(boardReportPaths.placingPattern, keeps, async (work, asked, review) => {
    const { on, answer } = found(await placeBrief(work, review, asked.params.board ?? ''));
    const day = longDate(on.heldOn);
    return goTo(boardReportPaths.home(review.reference), {
      flash: answer === 'placed' ? `It is on the agenda of ${day}.` : `It stood on the agenda of ${day} already.`,
    });
  }),

  get(boardReportPaths.deletionPattern, keeps, async (work, _asked, review) => {
    const brief = (await briefsOf(work, review.id)).find(({ issuedOn }) => issuedOn === null);
    if (brief === undefined) return goTo(boardReportPaths.home(review.reference));
    const by = (await namesOfPeople(work, [brief.changedBy])).get(brief.changedBy) ?? 'somebody';
    return show(<DeleteBriefPage reference={review.reference} {...{ brief, by }} />);
  }),

  post(boardReportPaths.deletionPattern, keeps, async (work, asked, review) => {
    await deleteBriefDraft(work, review, versionOf(asked.body) ?? 0);
    return goTo(boardReportPaths.home(review.reference), { flash: 'The draft is deleted.' });
  }),

  get(boardPaths.paperPattern, seeBoards, async (work, asked, { partnershipId }) => {
    const brief = found(await issuedBrief(work, { partnershipId, id: asked.params.paper ?? '' }));
    work.saw(brief.reviewId, 'brief-report', brief.id);
    return show(<IssuedBriefPage brief={brief} content={found(brief.content)} back={boardPaths.all} />);
  }),

  get(boardPaths.paperFilePattern, seeBoards, async (work, asked, { partnershipId }) => {
    const brief = found(await issuedBrief(work, { partnershipId, id: asked.params.paper ?? '' }));
    const content = found(brief.content);
    work.record({
      ...{ action: 'brief-report.taken', reviewId: brief.reviewId, objectKind: 'brief-report', objectId: brief.id },
    });
    const paper = briefPaper(content, brief.issuedOn ?? undefined, work.today);
    const name = `${content.reference.replaceAll('/', '-')} brief report`;
    return paperFile(name, found(formats.find((one) => one === asked.params.format)), paper);
  }),
];
