import type { CodeLens } from 'vscode-languageserver';
import { codeLenses, RECORD_MEASUREMENT } from '../language/lens';
import type { Door } from './features';
import { about } from './requests';

/**
 * Shows above goals how they stand, and above steps that they can be marked done. A measurement cannot be asked for: the
 * protocol has no question that is answered with a number.
 */
export function registerCodeLenses({ connection, session }: Door): void {
  connection.onCodeLens(
    about(session, {
      name: 'codeLens',
      nothing: null,
      answer: ({ session: { documents, host, client }, snapshot, settings, team }): CodeLens[] | null => {
        if (snapshot.role === 'config' || !settings.codeLens || team.isIgnored) return null;
        const { uri } = snapshot;
        const { language } = settings;
        return codeLenses(documents.steady(snapshot), { uri, today: host.today(), language }).filter(
          ({ command }) =>
            command?.command === '' || (client.applies && command?.command !== RECORD_MEASUREMENT),
        );
      },
    }),
  );
}
