import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver';
import type { Range } from '../core/lines';
import { LineIndex } from '../core/lines';
import { definitionAt, frameworkAt, placesAt } from '../language/navigation';
import { toRange } from './convert';
import type { Door } from './features';
import { about, type Asked } from './requests';

/** The protocol's numbers of highlights. */
const READ = 2;
const WRITE = 3;

/** From each id to what it names, and to all its places. */
export function registerNavigation({ connection, session }: Door): void {
  connection.onDefinition(
    about(session, {
      name: 'definition',
      nothing: null,
      answer: async (asked, { position }): Promise<Location | LocationLink[] | null> => {
        if (asked.snapshot.role === 'config') return null;
        const offset = asked.offsetAt(position);
        const found = inPlan(asked, offset) ?? (await inConfig(asked, offset));
        if (!found) return null;
        if (asked.session.client.definitionLinks) return [found];
        return { uri: found.targetUri, range: found.targetSelectionRange };
      },
    }),
  );
  connection.onReferences(
    about(session, {
      name: 'references',
      nothing: null,
      answer: ({ snapshot, plan, offsetAt }, { position, context }): Location[] | null => {
        if (snapshot.role === 'config') return null;
        // By the protocol it is there; not every script keeps to that.
        const all = (context as Partial<typeof context> | undefined)?.includeDeclaration !== false;
        return placesAt(plan, offsetAt(position))
          .filter(({ isDefinition }) => all || !isDefinition)
          .map((place) => ({ uri: snapshot.uri, range: toRange(place, plan.lines) }));
      },
    }),
  );
  connection.onDocumentHighlight(
    about(session, {
      name: 'documentHighlight',
      nothing: null,
      answer: ({ snapshot, plan, offsetAt }, { position }): DocumentHighlight[] | null => {
        if (snapshot.role === 'config') return null;
        const places = placesAt(plan, offsetAt(position));
        return places.map((place) => ({
          range: toRange(place, plan.lines),
          kind: place.isDefinition ? WRITE : READ,
        }));
      },
    }),
  );
}

function inPlan({ snapshot, plan }: Asked, offset: number): LocationLink | undefined {
  const found = definitionAt(plan, offset);
  if (!found) return undefined;
  return {
    originSelectionRange: toRange(found.origin, plan.lines),
    targetUri: snapshot.uri,
    targetRange: toRange(found.target, plan.lines),
    targetSelectionRange: toRange(found.targetKey, plan.lines),
  };
}

/** A framework of the team stands in its config. */
async function inConfig({ session, plan, team }: Asked, offset: number): Promise<LocationLink | undefined> {
  const framework = frameworkAt(plan, offset);
  const entry = framework && team.config.frameworks.get(framework.id);
  const { file } = team;
  if (!entry || file === undefined) return undefined;
  const text = session.documents.now(file)?.text ?? (await session.host.readConfig(file));
  const lines = new LineIndex(text);
  const range = (start: number, end: number): Range => lines.range(start, end);
  return {
    originSelectionRange: toRange(framework.origin, plan.lines),
    targetUri: file,
    targetRange: range(entry.keyStart, entry.writtenEnd),
    targetSelectionRange: range(entry.keyStart, entry.keyEnd),
  };
}
