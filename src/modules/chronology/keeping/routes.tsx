import { type Answer, type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected } from '../../../web/forms.js';
import { namesOfPeople } from '../../accounts/index.js';
import { type OpenPlace, type OpenToKeep, onChronology, toKeep, toWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { keepChronology } from '../policy.js';
import { acceptChronology } from './accept.js';
import { handInForm, sendBackForm } from './form.js';
import { handInChronology } from './hand-in.js';
import { contentOf, sendingsBackOf } from './queries.js';
import { releaseChronology } from './release.js';
import { handInBlockers } from './rules.js';
import { sendBackChronology } from './send-back.js';
import { StandingPage } from './standing-page.js';
import { withdrawChronology } from './withdraw-release.js';

const NOTHING = { entries: 0, undated: 0, withoutComment: 0, notMasked: 0, importsWaiting: [], wasSentBack: false };

async function standing(work: Work, place: OpenPlace, form: FormState) {
  const { chronology } = place;
  const content = { ...(chronology === undefined ? NOTHING : await contentOf(work, chronology)), answer: '' };
  const sentBack = chronology === undefined ? [] : await sendingsBackOf(work, chronology.id);
  const did =
    chronology === undefined
      ? []
      : [chronology.begunBy, chronology.handedInBy, ...sentBack.map(({ sentBy }) => sentBy)];
  const kept = chronology === undefined ? [] : [chronology.acceptedBy, chronology.releasedBy];
  return (
    <StandingPage
      place={place}
      content={content}
      sentBack={sentBack}
      blockers={handInBlockers(content)}
      names={await namesOfPeople(work, [...did, ...kept])}
      keeps={keepChronology.may(place.review.roles)}
      form={form}
    />
  );
}

const back = ({ review, agency }: OpenPlace, flash: string): Answer =>
  goTo(chronologyPaths.standing(review.reference, agency.id), { flash });

/** A step that needs no words. */
const plainStep =
  (take: (work: Work, chronology: OpenToKeep['chronology']) => Promise<void>, flash: string) =>
  async (work: Work, _asked: Asked, place: OpenToKeep): Promise<Answer> => {
    await take(work, place.chronology);
    return back(place, flash);
  };

export const keepingRoutes: readonly Route[] = [
  get(chronologyPaths.standingPattern, onChronology, async (work, _asked, place) =>
    show(await standing(work, place, emptyForm())),
  ),
  post(chronologyPaths.stepPattern('handing-in'), toWrite, async (work, asked, place) => {
    const read = readForm(handInForm, asked.body);
    if (!read.ok) return show(await standing(work, place, read.form), 422);
    const blockers = await handInChronology(work, place.chronology, read.value);
    if (blockers.length > 0) {
      const message = 'Enter what was changed since it was sent back';
      const errors = blockers.some(({ kind }) => kind === 'answer-missing') ? [{ field: 'answer', message }] : [];
      return show(await standing(work, place, rejected(asked.body, errors)), 422);
    }
    return back(place, 'The chronology is handed in. Those who run the review are told.');
  }),
  post(chronologyPaths.stepPattern('sending-back'), toKeep, async (work, asked, place) => {
    const read = readForm(sendBackForm, asked.body);
    if (!read.ok) return show(await standing(work, place, read.form), 422);
    await sendBackChronology(work, place.chronology, read.value);
    return goTo(chronologyPaths.all(place.review.reference), {
      flash: `The chronology of ${place.agency.name} was sent back.`,
    });
  }),
  post(chronologyPaths.stepPattern('acceptance'), toKeep, plainStep(acceptChronology, 'The chronology is accepted.')),
  post(chronologyPaths.stepPattern('release'), toKeep, plainStep(releaseChronology, 'The panel can read it now.')),
  post(
    chronologyPaths.stepPattern('release-withdrawal'),
    toKeep,
    plainStep(withdrawChronology, 'The release is withdrawn: the panel no longer finds it.'),
  ),
];
