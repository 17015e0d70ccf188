import * as vscode from 'vscode';
import { definitionAt, frameworkAt, type IdPlace, placesAt } from '../language/navigation';
import type { Configs } from './configs';
import { toRange } from './convert';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** From each id to what it names, and to all its places. */
export function registerNavigation(documents: Documents, configs: Configs, guard: Guard): vscode.Disposable {
  const { languages } = vscode;
  const navigation = guard.around(new Navigation(documents, configs));
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(PLAN_SELECTOR, navigation),
    languages.registerReferenceProvider(PLAN_SELECTOR, navigation),
    languages.registerDocumentHighlightProvider(PLAN_SELECTOR, navigation),
  );
}

class Navigation
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
  constructor(
    readonly documents: Documents,
    readonly configs: Configs,
  ) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DefinitionLink[] | undefined> {
    const { uri } = document;
    if (!isEnabled(uri)) return undefined;
    const plan = this.documents.get(document);
    const offset = document.offsetAt(position);
    const found = definitionAt(plan, offset);
    if (!found) return this.#framework(document, offset);
    const { lines } = plan;
    return [
      {
        originSelectionRange: toRange(found.origin, lines),
        targetUri: uri,
        targetRange: toRange(found.target, lines),
        targetSelectionRange: toRange(found.targetKey, lines),
      },
    ];
  }

  provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): vscode.Location[] {
    return this.#places(document, position)
      .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
      .map((place) => new vscode.Location(document.uri, toRange(place, this.documents.get(document).lines)));
  }

  provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DocumentHighlight[] | undefined {
    const { Read, Write } = vscode.DocumentHighlightKind;
    const places = this.#places(document, position);
    // The editor has highlights of its own for what is no id.
    if (places.length === 0) return undefined;
    const { lines } = this.documents.get(document);
    return places.map(
      (place) => new vscode.DocumentHighlight(toRange(place, lines), place.isDefinition ? Write : Read),
    );
  }

  #places(document: vscode.TextDocument, position: vscode.Position): readonly IdPlace[] {
    if (!isEnabled(document.uri)) return [];
    return placesAt(this.documents.get(document), document.offsetAt(position));
  }

  /** A framework of the team stands in its config. */
  async #framework(
    document: vscode.TextDocument,
    offset: number,
  ): Promise<vscode.DefinitionLink[] | undefined> {
    const plan = this.documents.get(document);
    const framework = frameworkAt(plan, offset);
    if (!framework) return undefined;
    const { config, file } = await this.configs.of(document.uri);
    const entry = config.frameworks.get(framework.id);
    if (!entry || !file) return undefined;
    const opened = await vscode.workspace.openTextDocument(file);
    const range = (start: number, end: number): vscode.Range =>
      new vscode.Range(opened.positionAt(start), opened.positionAt(end));
    return [
      {
        originSelectionRange: toRange(framework.origin, plan.lines),
        targetUri: file,
        targetRange: range(entry.keyStart, entry.writtenEnd),
        targetSelectionRange: range(entry.keyStart, entry.keyEnd),
      },
    ];
  }
}
