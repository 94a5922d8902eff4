import { longDate } from '../../../web/formats.js';
import { noticePaths, type ToldOfDuty } from '../../notices/index.js';

export interface LessonToldProps {
  readonly reference: string;
  readonly told: readonly ToldOfDuty[];
  /** It is a lesson, and agreed. */
  readonly isOwed: boolean;
  /** May open the notices. */
  readonly opens: boolean;
}

/** Who was told of a lesson before the report (F-01). */
export const LessonTold = ({ reference, told, isOwed, opens }: LessonToldProps) => {
  const shown = told.filter(({ withdrawn, on }) => !withdrawn || on !== undefined);
  return (
    <>
      <h2 class="govuk-heading-m" id="passed-on">
        Passed on
      </h2>
      {isOwed && shown.length === 0 && (
        <p class="govuk-body">
          Nobody is owed a letter: the partnership’s settings name neither MOPAC nor a safeguarding body. Tell them, and
          record it at duty F-01.
        </p>
      )}
      {!isOwed && (
        <p class="govuk-body">It is no agreed lesson now. Those who were told already should be told of that.</p>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {shown.map(({ id, recipientName, on }) => (
          <li key={id}>
            {opens ? (
              <a class="govuk-link" href={noticePaths.notice(reference, id)}>
                {recipientName}
              </a>
            ) : (
              recipientName
            )}
            : {on === undefined ? 'a letter is drawn up and has not gone yet' : `told on ${longDate(on)}`}
          </li>
        ))}
      </ul>
    </>
  );
};
