import { dateTime, longDate } from '../../../web/formats.js';
import { proofKindInWords, updateSaysInWords } from '../kinds.js';
import { actionLife } from '../life.js';
import type { ActionProof, StandingProof } from '../queries.js';
import type { Happening } from './came.js';

export interface CameProps {
  readonly happened: readonly Happening[];
  readonly proofs: readonly StandingProof[];
  /** Who did it, in words; undefined where that is not said. */
  readonly by: (id: string | null) => string | undefined;
  /** A text as the asker reads it. */
  readonly text: (kept: string) => string;
  /** Where the file of a proof is opened; undefined where it is only named. */
  readonly file?: (proofId: string) => string;
  /** Where an update is put right; undefined where it cannot be. */
  readonly correct?: (updateId: string) => string;
  /** Where a proof is withdrawn; undefined for one that the asker may not. */
  readonly withdraw?: (proof: ActionProof) => string | undefined;
}

/** What was told of an action and what became of it, the last first; nothing is ever left out. */
export const CameList = (props: CameProps) =>
  props.happened.length === 0 ? (
    <p class="govuk-body">Nothing has been told of it yet.</p>
  ) : (
    <ol class="govuk-list govuk-list--spaced" reversed>
      {props.happened.map((one) => (
        <li key={`${one.kind}${one.at.toISOString()}`} class="govuk-!-margin-bottom-4">
          <One {...props} one={one} />
        </li>
      ))}
    </ol>
  );

const One = ({ one, ...props }: CameProps & { one: Happening }) => {
  if (one.kind === 'update') return <Told {...props} one={one} />;
  if (one.kind === 'delay') {
    const { outcome, dueOn, wasDueOn, reason } = one.delay;
    const words =
      outcome === 'agreed'
        ? `Another day was agreed: ${longDate(dueOn)} instead of ${longDate(wasDueOn)}`
        : `Another day was not agreed: it stays at ${longDate(dueOn)}`;
    return <Line at={one.at} words={words} by={props.by(one.delay.agreedBy)} reason={props.text(reason)} />;
  }
  if (one.kind === 'withdrawal') {
    const { title, removedBy, givenByLead, removedReason } = one.proof;
    const words = `Proof withdrawn: ${props.text(title)}`;
    return (
      <Line
        at={one.at}
        words={words}
        by={props.by(removedBy ?? givenByLead)}
        reason={props.text(removedReason ?? '')}
      />
    );
  }
  const { step, reason, byLead, byPerson } = one.step;
  const words = actionLife.find((known) => known.step === step)?.done ?? step;
  return <Line at={one.at} words={words} by={props.by(byLead ?? byPerson)} reason={props.text(reason)} />;
};

interface LineProps {
  at: Date;
  words: string;
  by: string | undefined;
  reason: string;
}

const Line = ({ at, words, by, reason }: LineProps) => (
  <>
    <p class="govuk-body govuk-!-margin-bottom-1">
      <strong>{words}</strong>
      <br />
      <span class="govuk-hint">
        {dateTime(at)}
        {by !== undefined && `, ${by}`}
      </span>
    </p>
    {reason !== '' && <p class="govuk-body govuk-!-margin-bottom-1 dhr-lines">{reason}</p>}
  </>
);

const Told = ({
  one,
  proofs,
  by,
  text,
  file,
  correct,
  withdraw,
}: CameProps & { one: Happening & { kind: 'update' } }) => {
  const { update, correctedBy } = one;
  const given = proofs.filter(({ updateId }) => updateId === update.id);
  const who = by(update.toldByLead ?? update.toldBy);
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {updateSaysInWords[update.says]}
          {update.corrects !== null && ' (puts an earlier word right)'}
          {correctedBy !== undefined && ' (put right since)'}
        </strong>
        <br />
        <span class="govuk-hint">
          {dateTime(one.at)}
          {who !== undefined && `, ${update.way === 'for-them' ? `recorded for the lead by ${who}` : who}`}
        </span>
      </p>
      <p class="govuk-body govuk-!-margin-bottom-1 dhr-lines">{text(update.progress)}</p>
      {update.obstacle !== '' && (
        <p class="govuk-body govuk-!-margin-bottom-1 dhr-lines">In the way: {text(update.obstacle)}</p>
      )}
      {update.asksForDay !== null && (
        <p class="govuk-body govuk-!-margin-bottom-1">Asks for another day: {longDate(update.asksForDay)}</p>
      )}
      {given.map((proof) => (
        <Proof key={proof.id} proof={proof} text={text} file={file} withdraw={withdraw?.(proof)} />
      ))}
      {correct !== undefined && correctedBy === undefined && (
        <p class="govuk-body govuk-!-margin-bottom-1 dhr-no-print">
          <a class="govuk-link" href={correct(update.id)}>
            Put this right
            <span class="govuk-visually-hidden">: what was told on {dateTime(one.at)}</span>
          </a>
        </p>
      )}
    </>
  );
};

interface ProofProps {
  proof: ActionProof & Partial<StandingProof>;
  text: (kept: string) => string;
  file?: ((proofId: string) => string) | undefined;
  withdraw?: string | undefined;
}

/** A proof, with its kind and whether the body that acted made it itself. */
export const Proof = ({ proof, text, file, withdraw }: ProofProps) => (
  <p class="govuk-body govuk-!-margin-bottom-1">
    Proof:{' '}
    {proof.documentId !== null && file !== undefined ? (
      <a class="govuk-link" href={file(proof.id)}>
        {text(proof.title)}
      </a>
    ) : (
      text(proof.title)
    )}
    . {proofKindInWords[proof.kind]}
    {proof.datedOn !== null && `, of ${longDate(proof.datedOn)}`}
    {proof.independent &&
      (proof.givenByLead === null
        ? ', not made by the body that acted'
        : ', said not to be made by the body that acted')}
    {proof.documentId !== null && file === undefined && ', a file that was sent'}
    {proof.fileWithdrawn === true && '. Its file was withdrawn since'}
    {proof.words !== '' && <span class="dhr-lines">. {text(proof.words)}</span>}
    {withdraw !== undefined && (
      <a class="govuk-link govuk-!-margin-left-2 dhr-no-print" href={withdraw}>
        Withdraw it<span class="govuk-visually-hidden">: {text(proof.title)}</span>
      </a>
    )}
  </p>
);
