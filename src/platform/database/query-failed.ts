import { DrizzleQueryError } from './sql.js';

/**
 * A statement the database refused, fit for a log: the SQLSTATE, the table and constraint, the statement with its placeholders, and the
 * server's words where they cannot quote what somebody typed. The values sent and the rows in the way are left out on purpose.
 */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';
  readonly code: string;
  readonly constraint: string | undefined;
  readonly table: string | undefined;
  readonly statement: string;

  constructor(statement: string, cause: unknown) {
    const said: SaidByServer = cause instanceof Error ? cause : {};
    super([said.code, said.table, said.constraint, wordsOf(said)].filter(Boolean).join(': '));
    this.code = said.code ?? '';
    this.constraint = said.constraint;
    this.table = said.table;
    this.statement = statement.slice(0, LONGEST_STATEMENT);
  }
}

/** The error to throw on in place of `error`: the same, unless it carries the values of a statement. */
export function withoutValues(error: unknown): unknown {
  return error instanceof DrizzleQueryError ? new QueryFailed(error.query, error.cause) : error;
}

interface SaidByServer {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly message?: string;
}

const LONGEST_STATEMENT = 2_000;
/** Class 22, "data exception": its messages quote the value. */
const QUOTES_VALUES = /^22/;

function wordsOf({ code, message }: SaidByServer): string | undefined {
  return QUOTES_VALUES.test(code ?? '') ? 'a value does not fit its type' : message;
}
