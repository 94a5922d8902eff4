import type { Day } from '../../../kernel/day.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { type FileToKeep, receiveDocument, type UploadRefusal } from '../../documents/index.js';
import { heldAction, type StepTaker, stepOn } from '../closing/saved-step.js';
import type { ActionState, ProofKind, UpdateSays } from '../kinds.js';
import type { Action, PlannedAction } from '../queries.js';
import { actionProofs, actionUpdates } from '../tables.js';

/** Proof that came with progress: in words, a file, or both. */
export interface NewProof {
  readonly kind: ProofKind;
  readonly title: string;
  readonly words: string;
  readonly datedOn: Day | undefined;
  /** Not made by the body that acted. */
  readonly independent: boolean;
  readonly file: FileToKeep | undefined;
}

/** How an action goes, as somebody tells it. */
export interface ToldProgress {
  readonly progress: string;
  readonly says: UpdateSays;
  readonly obstacle: string;
  /** Another day that they ask for. */
  readonly asksForDay: Day | undefined;
  readonly proof: NewProof | undefined;
  /** The record that this one puts right. */
  readonly corrects: string | undefined;
}

/** Who tells it. Whoever keeps the plan tells it for the lead: at a meeting, by telephone. */
export interface Teller {
  readonly by: StepTaker;
  /** Under pseudonyms. */
  toPseudonyms(text: string): string;
  readonly typed?: FormBody;
}

/**
 * Keeps what was told as a dated record of its own; one that puts another right stands beside it. What is said to be done waits for
 * somebody else to look. Answers why a file is refused; nothing is kept then. Throws `Conflict` when the action ended meanwhile.
 */
export async function tellProgress(
  work: Work,
  planned: Pick<PlannedAction, 'action' | 'updates' | 'asking'>,
  { by, toPseudonyms, typed }: Teller,
  told: ToldProgress,
): Promise<UploadRefusal | 'told'> {
  const now = await heldAction(work, planned.action.id);
  if (!OPEN.includes(now.state))
    throw new Conflict('This action was ended meanwhile: nothing more is told of it.', typed);
  const progress = toPseudonyms(told.progress);
  const documentId = await keptFile(work, planned, { by, told });
  if (documentId !== null && typeof documentId !== 'string') return documentId;
  const { id: actionId, reviewId, partnershipId } = now;
  const of = { actionId, reviewId, partnershipId };
  const corrected = planned.updates.find(({ id }) => id === told.corrects);
  const updateId = work.newId();
  await work.tx.insert(actionUpdates).values({
    ...{ ...of, id: updateId, toldOn: work.today, progress, says: told.says },
    ...{ obstacle: toPseudonyms(told.obstacle), asksForDay: told.asksForDay ?? null, toldAt: work.now },
    ...('lead' in by
      ? { toldByLead: by.lead.id, toldBy: by.lead.personId, way: by.lead.personId === null ? 'link' : 'account' }
      : { toldBy: by.personId, way: 'for-them' as const }),
    corrects: corrected?.id ?? null,
  });
  if (told.proof !== undefined) {
    const { kind, title, words, datedOn, independent } = told.proof;
    await work.tx.insert(actionProofs).values({
      ...{ ...of, id: work.newId(), updateId, kind, independent, datedOn: datedOn ?? null, documentId },
      ...{ title: toPseudonyms(title), words: toPseudonyms(words), givenAt: work.now },
      ...('lead' in by ? { givenByLead: by.lead.id, givenBy: by.lead.personId } : { givenBy: by.personId }),
    });
  }
  work.record({ action: 'action.progress-told', reviewId, objectKind: 'action', objectId: actionId });
  const step = stepAfter(now, told.says, 'lead' in by);
  if (step !== undefined) await stepOn(work, now, by, { step, reason: step === 'take-back' ? progress : '' });
  return 'told';
}

const OPEN: readonly ActionState[] = ['planned', 'under-way', 'said-done'];

/** What follows in the life of an action from what is said of it. Only the lead takes back that it is done. */
export function stepAfter({ state }: Pick<Action, 'state'>, says: UpdateSays, isLead: boolean) {
  if (state === 'said-done') return says !== 'done' && isLead ? 'take-back' : undefined;
  if (says === 'done') return 'say-done';
  return state === 'planned' ? 'begin' : undefined;
}

/** The file becomes a document of whoever sends it; sent by link, of whoever asked its sender to lead. */
async function keptFile(
  work: Work,
  { action, asking }: Pick<PlannedAction, 'action' | 'asking'>,
  { by, told }: { readonly by: StepTaker; readonly told: ToldProgress },
): Promise<string | null | UploadRefusal> {
  const { proof } = told;
  if (proof?.file === undefined) return null;
  const receivedBy = 'personId' in by ? by.personId : (by.lead.personId ?? asking?.askedBy ?? action.recordedBy);
  const received = await receiveDocument(work, {
    ...{ review: { id: action.reviewId, partnershipId: action.partnershipId }, class: 'action-proof' },
    ...{ title: proof.title, file: proof.file, receivedBy },
    from: 'lead' in by ? 'Sent with progress by whoever leads the action' : '',
  });
  return 'refused' in received ? received : received.id;
}
