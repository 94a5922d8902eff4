import { type Logger, pino, stdSerializers } from 'pino';

/**
 * The technical log, as JSON lines. It holds routes, kinds of error and timings; never what was typed or read. Database errors carry
 * values in their messages, so of those only the code is kept.
 */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: null,
    serializers: {
      err: (error: unknown) => {
        if (!(error instanceof Error)) return { type: typeof error };
        const code = codeOf(error);
        const frames = (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 12);
        return code === undefined
          ? { type: error.name, message: stdSerializers.err(error).message, at: frames }
          : { type: error.name, code, at: frames };
      },
    },
  });
}

function codeOf(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) return cause.code;
  }
  return undefined;
}
