import type { FastifyRequest } from 'fastify';
import { Unreadable } from './bad-request.js';
import { readCookies } from './cookies.js';
import type { Asked, FormBody, Route, UploadedFile } from './route.js';
import type { ServiceParts } from './service.js';
import { type FilesIn, readSpooling } from './spooling.js';

/** Reads a request into plain values. Throws `Unreadable` for a body of the wrong kind or one that cannot be text. */
export async function readAsked(
  parts: ServiceParts,
  route: Route | undefined,
  from: { readonly request: FastifyRequest; readonly filesIn?: FilesIn },
): Promise<Asked> {
  return { ...askedWithoutBody(parts, route, from.request), ...(await readBody(route, from)) };
}

/** The same before its body is read: who asks, and for what. */
export function askedWithoutBody(parts: ServiceParts, route: Route | undefined, request: FastifyRequest): Asked {
  const [path = '/', ...rest] = request.url.split('?');
  const query = new URLSearchParams(rest.join('?'));
  return {
    method: request.method,
    address: request.url,
    path,
    params: textOnly(request.params),
    query: Object.fromEntries([...query].map(([name, value]) => [name, clean(value)])),
    body: {},
    files: [],
    json: route?.options.json ? request.body : undefined,
    fromAddress: request.ip,
    cookies: readCookies(request, { secure: parts.config.production }),
    origin: `${request.protocol}://${request.host}`,
  };
}

async function readBody(
  route: Route | undefined,
  { request, filesIn }: { readonly request: FastifyRequest; readonly filesIn?: FilesIn },
): Promise<Pick<Asked, 'body' | 'files' | 'spooled'>> {
  if (request.isMultipart()) return readParts(request, route?.options.uploads ?? 0, filesIn);
  if (route?.options.json || request.body === undefined || request.body === null) return { body: {}, files: [] };
  if (typeof request.body !== 'object' || !isForm(request)) throw new Unreadable('a form was expected');
  return { body: formBody(Object.entries(request.body)), files: [] };
}

const isForm = ({ headers }: FastifyRequest): boolean =>
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');

async function readParts(
  request: FastifyRequest,
  limit: number,
  filesIn: FilesIn | undefined,
): Promise<Pick<Asked, 'body' | 'files' | 'spooled'>> {
  try {
    if (filesIn === undefined) return await partsOf(request, limit);
    const { fields, spooled } = await readSpooling(request, limit, filesIn);
    const named = spooled.map((file) => ({ ...file, fileName: clean(file.fileName) }));
    return { body: formBody(fields), files: [], spooled: named };
  } catch (error) {
    // The reader of parts throws bare errors for a body that is cut off or has no boundary: its sender's fault, not ours.
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw new Unreadable('the parts of a form were expected', { cause: error });
  }
}

async function partsOf(request: FastifyRequest, limit: number): Promise<{ body: FormBody; files: UploadedFile[] }> {
  const fields: [string, unknown][] = [];
  const files: UploadedFile[] = [];
  for await (const part of request.parts({ limits: { fileSize: Math.max(limit, 1) } })) {
    if (part.type === 'field') fields.push([part.fieldname, part.value]);
    else {
      const bytes = await part.toBuffer();
      const chosen = (part.filename ?? '') !== '' || bytes.length > 0;
      if (chosen)
        files.push({
          field: part.fieldname,
          fileName: clean(part.filename ?? ''),
          bytes,
          tooLarge: part.file.truncated,
        });
    }
  }
  return { body: formBody(fields), files };
}

function formBody(entries: [string, unknown][]): FormBody {
  const body: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of entries) {
    const values = (Array.isArray(value) ? value : [value]).map((one) => clean(String(one ?? '')));
    const before = body[name];
    const all = [...(before === undefined ? [] : [before].flat()), ...values];
    body[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return body;
}

/** PostgreSQL text cannot hold NUL, and a lone surrogate cannot be encoded: both become the replacement character. */
const clean = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed();

const textOnly = (params: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, clean(String(value))]));
