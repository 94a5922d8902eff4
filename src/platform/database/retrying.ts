/** PostgreSQL's codes for "nothing is wrong, do the whole transaction again": serialisation failure, deadlock. */
const REPEATABLE = new Set(['40001', '40P01']);

/** Runs `work` up to `times` times, again only after a serialisation failure or a deadlock. `work` opens its own transaction. */
export async function retrying<T>(times: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= times || !REPEATABLE.has(sqlStateOf(error) ?? '')) throw error;
    }
  }
}

/** The five-character SQLSTATE of a database error, looking through the errors that wrap it. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) return cause.code;
  }
  return undefined;
}
