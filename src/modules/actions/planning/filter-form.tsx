import { THEMES } from '../../../kernel/themes.js';
import { Button, FilterChoice, type FilterChoiceProps, Input, KeptSorting } from '../../../web/index.js';
import { actionStateInWords, actionStates } from '../kinds.js';
import { narrows, type PlanFilter, type PlanRow } from './arrange.js';

const RAG_WORDS = { red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue', grey: 'Grey' } as const;

export interface FilterFormProps {
  readonly filter: PlanFilter;
  readonly action: string;
  /** All of the plan: what there is to choose from. */
  readonly rows: readonly PlanRow[];
}

/** Which actions are shown; works without script. */
export const FilterForm = ({ filter, action, rows }: FilterFormProps) => {
  const bodies = [...new Set(rows.map(({ planned }) => planned.action.leadBody))].toSorted();
  const leads = new Map(rows.map(({ planned: { lead } }) => [lead.id, lead.name]));
  const themes = THEMES.filter(({ code }) => rows.some(({ recommendation }) => recommendation?.theme === code));
  return (
    <div class="dhr-no-print">
      <form method="get" action={action} class="dhr-filters">
        <KeptSorting sorting={filter.sort} first="ref" />
        <div class="dhr-filters__row">
          <Input
            id="f-q"
            name="q"
            value={filter.q}
            label={{ text: 'Words' }}
            formGroup={{ classes: 'dhr-filters__field' }}
          />
          <Choice
            filter={filter}
            name="state"
            label="State"
            items={[
              { value: 'open', text: 'Still to be done' },
              ...actionStates.map((value) => ({ value, text: actionStateInWords[value] })),
            ]}
          />
          <Choice
            filter={filter}
            name="rag"
            label="RAG"
            items={Object.entries(RAG_WORDS).map(([value, text]) => ({ value, text }))}
          />
          <Choice
            filter={filter}
            name="body"
            label="Lead body"
            items={bodies.map((value) => ({ value, text: value }))}
          />
          <Choice
            filter={filter}
            name="lead"
            label="Lead"
            items={[...leads].map(([value, text]) => ({ value, text }))}
          />
          {themes.length > 0 && (
            <Choice
              filter={filter}
              name="theme"
              label="Theme"
              items={themes.map(({ code, label }) => ({ value: code, text: label }))}
            />
          )}
          <div class="dhr-filters__field dhr-filters__field--buttons govuk-form-group">
            <Button text="Show" classes="govuk-button--secondary" />
            {narrows(filter) && (
              <a class="govuk-link" href={action}>
                Show the whole plan
              </a>
            )}
          </div>
        </div>
      </form>
    </div>
  );
};

interface ChoiceProps extends Pick<FilterChoiceProps, 'label' | 'items'> {
  readonly filter: PlanFilter;
  readonly name: 'state' | 'rag' | 'body' | 'lead' | 'theme';
}

const Choice = ({ filter, name, ...choice }: ChoiceProps) => (
  <FilterChoice {...choice} name={name} value={filter[name]} group="dhr-filters__field" />
);
