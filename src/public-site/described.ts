/** A column of open data: one description makes the schema, the columns of the file and the table on the page. */
export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly says: string;
  /** May be empty. */
  readonly isOptional?: true;
  /** The codes that it may hold. */
  readonly codes?: readonly string[];
  value(row: Row): string | number | boolean | null;
}

/** A row as an object, its names as the schema has them. */
export const described = <Row>(fields: readonly Field<Row>[], row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field.name, field.value(row)]));

/** The schema of a file, in JSON Schema 2020-12. `list` is the name under which its rows stand. */
export const schemaOf = (
  fields: readonly Pick<Field<never>, 'name' | 'type' | 'says' | 'isOptional' | 'codes'>[],
  { id, title, list }: { readonly id: string; readonly title: string; readonly list: string },
) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title,
  type: 'object',
  required: [list],
  properties: {
    [list]: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: fields.map(({ name }) => name),
        properties: Object.fromEntries(
          fields.map(({ name, type, says, isOptional, codes }) => [
            name,
            {
              type: isOptional === true ? [type, 'null'] : type,
              description: says,
              ...(codes === undefined ? {} : { enum: codes }),
            },
          ]),
        ),
      },
    },
  },
});
