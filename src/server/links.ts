import type { DocumentLink } from 'vscode-languageserver';
import { wayTo } from '../core/link-target';
import { leadsToFile, type FileLink, planLinks } from '../language/links';
import { below, folderOf, schemeOf, stepsBetween } from './addresses';
import type { Door } from './features';
import { about } from './requests';
import type { Session } from './session';

/** Makes links of a plan's addresses, and of the files that it names. */
export function registerLinks({ connection, session }: Door): void {
  connection.onDocumentLinks(
    about(session, {
      name: 'documentLink',
      nothing: null,
      answer: async ({ session: open, snapshot, plan }) => {
        if (snapshot.role === 'config') return null;
        const links = planLinks(plan).map(async (link): Promise<DocumentLink | undefined> => {
          const target = link.kind === 'address' ? link.url : await linkedFile(link, snapshot.uri, open);
          return target === undefined ? undefined : { range: link.range, target };
        });
        return (await Promise.all(links)).filter((link) => link !== undefined);
      },
    }),
  );
}

/**
 * A linked file that is there and lies in a folder that is open; where a plan was opened alone, in its own folder. No
 * step on the way may be a symbolic link, for that can lead anywhere.
 */
async function linkedFile(
  link: Pick<FileLink, 'steps'>,
  plan: string,
  { folders, host }: Session,
): Promise<string | undefined> {
  const own = folderOf(plan);
  if (own === undefined || schemeOf(plan) !== 'file') return undefined;
  const border = folders.find((folder) => stepsBetween(folder, own)) ?? own;
  const way = wayTo(link, stepsBetween(border, own) ?? []);
  const isThere = way && (await leadsToFile(way, (steps) => host.kindOf(below(border, ...steps))));
  return isThere ? below(border, ...way) : undefined;
}
