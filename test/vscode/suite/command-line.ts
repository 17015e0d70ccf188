import type * as vscode from 'vscode';
import { readJson } from './editor';

/** What `strategy lint --format json` printed of the folder that is open; see workspace.mjs. */
export interface CommandLine {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: 'error' | 'warning' | 'info' | 'hint';
      readonly message: string;
      readonly range: Readonly<
        Record<'start' | 'end', { readonly line: number; readonly character: number }>
      >;
      readonly url: string;
      readonly fixes?: readonly { readonly title: string }[];
    }[];
  }[];
}

export const commandLine = async (language: 'en' | 'nl'): Promise<CommandLine> =>
  (await readJson(`command-line.${language}.json`)) as CommandLine;

/** As plain data: [line, character, line, character]. */
export const numbers = ({
  start,
  end,
}: vscode.Range | CommandLine['files'][number]['findings'][number]['range']): number[] => [
  start.line,
  start.character,
  end.line,
  end.character,
];
