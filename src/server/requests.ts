import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  ResponseError,
} from 'vscode-languageserver';
import type { PlanDocument } from '../core/document';
import type { PlanSettings } from './configs';
import type { Snapshot } from './documents';
import type { Session } from './session';
import type { Settings } from './settings';

/** What is told to the author on purpose, such as why a name is refused. */
export class Refused extends ResponseError {
  constructor(reason: string) {
    super(LSPErrorCodes.RequestFailed, reason);
  }
}

/** A text that is asked about, with what was set for it. */
export interface Asked {
  readonly session: Session;
  readonly snapshot: Snapshot;
  readonly plan: PlanDocument;
  readonly settings: Settings;
  /** What the team decided. */
  readonly team: PlanSettings;
  readonly token: CancellationToken;
  /** The offset of a position in the text; outside of it that of its nearest end. */
  readonly offsetAt: (position: Position) => number;
}

/** Something that is asked about one text. */
interface About {
  readonly textDocument: { readonly uri: string };
}

interface Answering<P, R> {
  /** The name of what is asked, for the log. */
  readonly name: string;
  /** What is answered about a text that is not open, or none of ours. */
  readonly nothing: R;
  /** Whether an answer is of use though the text has changed meanwhile. */
  readonly isPatient?: boolean;
  readonly answer: (asked: Asked, params: P) => R | Promise<R>;
}

/**
 * What stands around each feature. It answers of the text as it was when it was asked, after all that came before has been
 * read, so that a request which is taken back costs nothing. What throws becomes a line in the log and no answer.
 */
export function about<P extends About, R>(
  session: () => Session | undefined,
  { name, nothing, isPatient, answer }: Answering<P, R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const uri: unknown = (params as Partial<P> | null | undefined)?.textDocument?.uri;
    if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${name}: of which text?`);
    const open = session();
    if (!open)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Nothing was said of the editor yet.');
    const snapshot = open.documents.now(uri);
    if (!snapshot) return nothing;
    await turn();
    mayGoOn(token);
    const settings = await open.settings.of(uri);
    if (!settings.enable) return nothing;
    const team = await open.configs.of(uri);
    mayGoOn(token);
    const asked: Asked = {
      session: open,
      snapshot,
      settings,
      team,
      token,
      get plan() {
        return snapshot.plan;
      },
      offsetAt: (position) => snapshot.plan.lines.offset(soundPosition(position, name)),
    };
    let found: R;
    try {
      found = await answer(asked, params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      open.connection.console.error(`${name} failed on ${uri}: ${reasonOf(error)}`);
      return nothing;
    }
    mayGoOn(token);
    if (!isPatient && !open.documents.isCurrent(snapshot))
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
    return found;
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Lets what has come in meanwhile be read, be it that the request is taken back. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** @throws ResponseError where the editor does not want the answer any more */
function mayGoOn(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.');
}

/** @throws ResponseError where it is no position */
function soundPosition(position: unknown, name: string): Position {
  const { line, character } = (position ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof line !== 'number' || typeof character !== 'number')
    throw new ResponseError(ErrorCodes.InvalidParams, `${name}: this is no position.`);
  return { line: Math.max(0, Math.trunc(line)), character: Math.max(0, Math.trunc(character)) };
}
