import { inlayHints } from '../language/inlay-hints';
import type { Door } from './features';
import { about } from './requests';

/** Shows within the lines what they leave out: weekdays, names, what hours cost. */
export function registerInlayHints({ connection, session }: Door): void {
  connection.languages.inlayHint.on(
    about(session, {
      name: 'inlayHint',
      nothing: null,
      answer: ({ session: { documents }, snapshot, settings, team, offsetAt }, { range }) => {
        if (snapshot.role === 'config' || !settings.inlayHints || team.isIgnored) return null;
        const within = { start: offsetAt(range.start), end: offsetAt(range.end) };
        return [...inlayHints(documents.steady(snapshot), within, settings.language)];
      },
    }),
  );
}
