import type { Readable } from 'node:stream';
import type { VNode } from 'preact';
import type { ByteSource } from '../upload/bytes.js';
import type { Work } from '../work.js';

/** What a form posts: every value as text, repeated names as lists. */
export type FormBody = Readonly<Record<string, string | string[]>>;

/** A file that came with a form; whole in memory, never larger than the route's limit. */
export interface UploadedFile {
  readonly field: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** True when the file was cut off at the limit. */
  readonly tooLarge: boolean;
}

/** A file that came with a form of a route that spools: on the disk and nameless there, gone when the request has been answered. */
export interface SpooledFile {
  readonly field: string;
  readonly fileName: string;
  readonly content: ByteSource;
  /** SHA-256 of what was taken, in hexadecimal. */
  readonly digest: string;
  /** True when the file was cut off at the limit. */
  readonly tooLarge: boolean;
}

/** A request, without its technology. */
export interface Asked {
  readonly method: string;
  /** Path with the query, as the browser sent it. */
  readonly address: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: FormBody;
  readonly files: readonly UploadedFile[];
  /** The files of a route that spools; `files` is empty then. */
  readonly spooled?: readonly SpooledFile[];
  /** The parsed JSON body of a script's request; undefined otherwise. */
  readonly json: unknown;
  readonly fromAddress: string;
  /** Cookies that the service itself set. */
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Scheme, host and port that people use, without a trailing slash. */
  readonly origin: string;
}

/** A cookie to set with an answer; `value` undefined takes it away. Always HttpOnly, SameSite and, in production, Secure. */
export interface CookieChange {
  readonly name: string;
  readonly value: string | undefined;
  /** Seconds; undefined for the length of the browser session. */
  readonly maxAge?: number;
}

interface AnswerBase {
  readonly status: number;
  readonly cookies?: readonly CookieChange[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing was done: the asker was sent to something that comes first. */
  readonly turnedAway?: true;
  /** A line shown once at the top of the next page. */
  readonly flash?: string;
}

/** What a route answers with. */
export type Answer =
  | (AnswerBase & { readonly kind: 'page'; readonly page: VNode })
  | (AnswerBase & { readonly kind: 'redirect'; readonly to: string })
  | (AnswerBase & {
      readonly kind: 'file';
      readonly name: string;
      readonly mime: string;
      readonly content: Uint8Array | Readable;
      /** Shown by the browser instead of saved: only kinds that cannot run, by our own check. */
      readonly inline?: boolean;
    })
  | (AnswerBase & { readonly kind: 'json'; readonly value: unknown });

type Extra = Pick<AnswerBase, 'cookies' | 'headers' | 'flash'>;

/** A page; 422 for a form that was refused. */
export const show = (page: VNode, status = 200, extra: Extra = {}): Answer => ({
  kind: 'page',
  page,
  status,
  ...extra,
});

/** "See other": where to go after an act. `flash` is shown once at the top of that page. */
export const goTo = (to: string, extra: Extra = {}): Answer => ({ kind: 'redirect', to, status: 303, ...extra });

/** A file to save, never shown on our own origin. */
export const download = (name: string, mime: string, content: Uint8Array | Readable, extra: Extra = {}): Answer => ({
  kind: 'file',
  name,
  mime,
  content,
  status: 200,
  ...extra,
});

/** Data for a script or a monitor. */
export const data = (value: unknown, status = 200, extra: Extra = {}): Answer => ({
  kind: 'json',
  value,
  status,
  ...extra,
});

/** Something to be done first: the asker is sent there, and comes back afterwards. */
export class Elsewhere {
  readonly to: string;
  constructor(to: string) {
    this.to = to;
  }
}

/**
 * Who may come in by an address. `open` finds what the address is about in the scope of the asker and gives it to the handler;
 * undefined means "not found", for absent and forbidden alike.
 */
export interface Guard<T> {
  /** Dotted name of the permission, as in `decision.sign`; the authorisation matrix has a row for each. */
  readonly permission: string;
  /** Whom it lets in, in words. */
  readonly says: string;
  open(work: Work, asked: Asked): Promise<T | Elsewhere | undefined>;
  /** Where a person who is not signed in is sent; absent means the answer is "not found". */
  readonly signInFirst?: boolean;
}

/** What a route may say besides method, address and guard. */
export interface RouteOptions {
  /** The largest upload in bytes; 0 or absent takes no files. */
  readonly uploads?: number;
  /** Files go to the disk instead of memory, and only when the guard lets the asker in. */
  readonly spool?: boolean;
  /** How often one address may be asked by one sender. */
  readonly rate?: { readonly max: number; readonly perMinutes: number };
  /** Takes a JSON body from our own scripts. */
  readonly json?: boolean;
  /** What takes long and needs no database (`beforehand`); and what little it does need, read in the transaction in which the guard is asked. */
  readonly prepare?: import('./beforehand.js').Beforehand<unknown, never>['prepare'];
  readonly gather?: (work: Work, asked: Asked) => Promise<unknown>;
}

/** One address of the service. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly permission: string;
  readonly guardSays: string;
  readonly signInFirst: boolean;
  readonly options: RouteOptions;
  /** Whether the guard lets the asker in, or sends them to something they must do first. */
  admits(work: Work, asked: Asked): Promise<boolean>;
  answer(work: Work, asked: Asked): Promise<Answer | undefined>;
}

type Handler<T> = (work: Work, asked: Asked, opened: T) => Promise<Answer> | Answer;

/** Declares an address that changes nothing. */
export const get = <T>(path: string, guard: Guard<T>, handler: Handler<T>, options: RouteOptions = {}): Route =>
  route({ method: 'GET', path, options }, guard, handler);

/** Declares an address that may change something; protected against forgery by the service. */
export const post = <T>(path: string, guard: Guard<T>, handler: Handler<T>, options: RouteOptions = {}): Route =>
  route({ method: 'POST', path, options }, guard, handler);

const asking = new WeakMap<object, Route['admits']>();

/** One function a guard, so that whoever asks of many routes can ask each guard once. */
function admitsBy<T>(guard: Guard<T>): Route['admits'] {
  const admits =
    asking.get(guard) ?? (async (work: Work, asked: Asked) => (await guard.open(work, asked)) !== undefined);
  asking.set(guard, admits);
  return admits;
}

function route<T>(at: Pick<Route, 'method' | 'path' | 'options'>, guard: Guard<T>, handler: Handler<T>): Route {
  return {
    ...at,
    permission: guard.permission,
    guardSays: guard.says,
    signInFirst: guard.signInFirst ?? false,
    admits: admitsBy(guard),
    answer: async (work, asked) => {
      const opened = await guard.open(work, asked);
      if (opened instanceof Elsewhere) return { ...goTo(opened.to), turnedAway: true };
      return opened === undefined ? undefined : handler(work, asked, opened);
    },
  };
}
