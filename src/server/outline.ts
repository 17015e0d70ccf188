import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { outline } from '../language/outline';
import { SYMBOL } from '../language/symbol-kinds';
import type { Door } from './features';
import { about } from './requests';

/**
 * Tells what a plan has, by name. Also of a plan that the config leaves out: one finds the way in it all the same, and
 * nothing is judged.
 */
export function registerOutline({ connection, session }: Door): void {
  connection.onDocumentSymbol(
    about(session, {
      name: 'documentSymbol',
      nothing: null,
      answer: ({ session: { documents, client }, snapshot, settings }) => {
        if (snapshot.role === 'config') return null;
        const { symbolKinds } = client;
        const symbols = outline(documents.steady(snapshot), settings.language).map((one) =>
          known(one, symbolKinds),
        );
        return client.symbolTree ? symbols : symbols.flatMap((one) => flat(one, snapshot.uri));
      },
    }),
  );
}

/** A symbol of a kind that the editor knows. */
function known(symbol: DocumentSymbol, kinds: ReadonlySet<number>): DocumentSymbol {
  const { kind, children } = symbol;
  return {
    ...symbol,
    kind: kinds.has(kind) ? kind : (SYMBOL.property satisfies SymbolKind),
    ...(children ? { children: children.map((one) => known(one, kinds)) } : {}),
  };
}

function flat(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(containerName === undefined ? {} : { containerName }),
  };
  return [own, ...(children ?? []).flatMap((one) => flat(one, uri, name))];
}
