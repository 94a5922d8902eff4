import { type Answer, type Asked, get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { emptyForm, rejected } from '../../web/forms.js';
import { anyone } from '../module.js';
import { findLink, startGuestSession } from './guests.js';
import { CodePage, EndedLinkPage, LinkPage } from './link-page.js';
import { type CodeCheck, checkCode, sendCode } from './one-time-code.js';
import { linkPaths } from './paths.js';

const PURPOSE = 'link';
const limit = { rate: { max: 60, perMinutes: 5 } };

type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>;

async function withLink(
  work: Work,
  asked: Asked,
  use: (link: Link, token: string) => Promise<Answer> | Answer,
): Promise<Answer> {
  const token = asked.params.token ?? '';
  const link = await findLink(work, token);
  return link === undefined ? show(<EndedLinkPage />, 410) : use(link, token);
}

const wrongCode: Record<Exclude<CodeCheck['kind'], 'right'>, string> = {
  wrong: 'That is not the code we sent. Check the newest message and enter its 6 numbers',
  expired: 'This code has ended. Ask for a new one',
  'too-many': 'The code was tried too often. Ask for a new one',
};

export const routes = [
  get(linkPaths.linkPattern, anyone('link.open'), (work, asked) =>
    withLink(work, asked, (link, token) => show(<LinkPage token={token} maskedEmail={masked(link.email)} />)),
  ),

  post(
    linkPaths.linkPattern,
    anyone('link.open'),
    (work, asked) =>
      withLink(work, asked, async (link, token) => {
        const sent = await sendCode(work, {
          purpose: PURPOSE,
          subjectId: link.id,
          email: link.email,
          partnershipId: link.partnershipId,
        });
        if (sent === 'sent') return goTo(linkPaths.code(token));
        return show(<LinkPage token={token} maskedEmail={masked(link.email)} refusal={sent} />, 429);
      }),
    limit,
  ),

  get(linkPaths.codePattern, anyone('link.open'), (work, asked) =>
    withLink(work, asked, (link, token) =>
      show(<CodePage token={token} maskedEmail={masked(link.email)} form={emptyForm()} />),
    ),
  ),

  post(
    linkPaths.codePattern,
    anyone('link.open'),
    (work, asked) =>
      withLink(work, asked, async (link, token) => {
        const typed = [asked.body.code ?? ''].flat().join('');
        const check = await checkCode(work, { purpose: PURPOSE, subjectId: link.id }, typed);
        if (check.kind === 'right') return goTo(link.path, { cookies: [await startGuestSession(work, link)] });
        const form = rejected(asked.body, [{ field: 'code', message: wrongCode[check.kind] }]);
        return show(<CodePage token={token} maskedEmail={masked(link.email)} form={form} />, 422);
      }),
    limit,
  ),
];

/** Enough of the address for its owner to know it, too little for anybody else. */
function masked(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}•••@${domain}`;
}
