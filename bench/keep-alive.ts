import { Agent, request } from 'node:http';

/** An answer, as far as a bench looks at it. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
  readonly cookies: readonly string[];
  readonly location: string | undefined;
}

/** What is sent. */
export interface Sent {
  readonly path: string;
  readonly cookie?: string;
  /** Fields of a form: makes it a post. */
  readonly form?: Readonly<Record<string, string>>;
  /** As a proxy before the program says who asks. */
  readonly from?: string;
}

/** A client that keeps its connections, as browsers do. */
export interface Client {
  send(sent: Sent): Promise<Answered>;
  close(): void;
}

/** Nothing may take longer. */
const PATIENCE_MS = 30_000;

export function clientOf(port: number, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: ({ path, cookie, form, from }) =>
      new Promise((resolve, reject) => {
        const body = form === undefined ? undefined : new URLSearchParams(form).toString();
        const started = performance.now();
        const outgoing = request(
          {
            port,
            host: '127.0.0.1',
            path,
            agent,
            method: body === undefined ? 'GET' : 'POST',
            timeout: PATIENCE_MS,
            headers: {
              ...(cookie === undefined ? {} : { cookie }),
              ...(from === undefined ? {} : { 'x-forwarded-for': from }),
              ...(body === undefined
                ? {}
                : {
                    'content-type': 'application/x-www-form-urlencoded',
                    'content-length': Buffer.byteLength(body),
                  }),
            },
          },
          (answer) => {
            const pieces: Buffer[] = [];
            answer.on('data', (piece: Buffer) => pieces.push(piece));
            answer.on('error', reject);
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                body: Buffer.concat(pieces).toString(),
                milliseconds: performance.now() - started,
                cookies: answer.headers['set-cookie'] ?? [],
                location: answer.headers.location,
              }),
            );
          },
        );
        outgoing.on('timeout', () => outgoing.destroy(new Error(`${path} took longer than ${PATIENCE_MS} ms`)));
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** How many requests a second come back, sent by `connections` at once for so long. */
export async function requestsPerSecond(
  client: Client,
  sent: Sent,
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<number> {
  const started = performance.now();
  let count = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - started < milliseconds) {
      const { status } = await client.send(sent);
      if (status !== 200) throw new Error(`${sent.path} answered ${status}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return (count * 1000) / (performance.now() - started);
}

/** A person signed in over the network: their cookies, and the token that goes with their forms. */
export interface SignedIn {
  readonly cookie: string;
  readonly token: string;
}

/** Signs in to the demonstration as one of its people, by name. */
export async function signIn(client: Client, name: string): Promise<SignedIn> {
  const page = await client.send({ path: '/sign-in' });
  const browser = cookieOf(page.cookies);
  const card = page.body.split('<li').find((piece) => piece.includes(`Sign in as ${name}`)) ?? '';
  const person = /name="person" value="([^"]+)"/.exec(card)?.[1] ?? '';
  const first = await client.send({
    path: '/sign-in/demonstration',
    cookie: browser,
    form: { _csrf: tokenOf(page.body), person, back: '/' },
  });
  if (first.status !== 303) throw new Error(`${name} could not sign in: ${first.status}`);
  const cookie = [browser, cookieOf(first.cookies)].join('; ');
  const token = tokenOf((await client.send({ path: '/sign-out', cookie })).body);
  return { cookie, token };
}

const cookieOf = (set: readonly string[]): string => set.map((line) => line.split(';')[0]).join('; ');

const tokenOf = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
