import type * as vscode from 'vscode';
import { lintSettings } from '../../core/config';
import { dayOf } from '../../core/day';
import type { PlanDocument } from '../../core/document';
import type { Finding } from '../../core/finding';
import type { Language } from '../../core/language';
import type { Plan } from '../../core/model';
import { knownLanguage } from '../../plan/text-language';
import { buildReport } from '../../report/build';
import type { PlanReport } from '../../report/report';
import type { Checked } from '../diagnostics';
import { lintPlan } from '../lint-plan';
import type { Services } from '../services';
import { chosenLanguage, messageLanguage } from '../settings-reader';

/** What pages need of all that the features share. */
export type PageServices = Pick<Services, 'log' | 'guard' | 'documents' | 'configs' | 'diagnostics'>;

/** Makes the reports of open plans, from what was parsed and found for the editor anyway. */
export class PageSource {
  /** The findings in another language than that of the messages. */
  readonly #told = new WeakMap<Checked, readonly Finding[]>();

  constructor(readonly services: PageServices) {}

  parsed(document: vscode.TextDocument): PlanDocument {
    return this.services.documents.get(document);
  }

  /**
   * What there is to see of a plan now.
   *
   * @param checked what was found in it; where it is still to be checked, that of an older version
   */
  report(
    { uri }: vscode.TextDocument,
    document: PlanDocument,
    plan: Plan,
    checked: Checked | undefined,
  ): PlanReport {
    const language = pageLanguage(uri, plan);
    const settings = this.services.configs.known(uri);
    return buildReport({
      document,
      plan,
      language,
      findings: checked ? this.#findings(uri, document, checked, language) : [],
      today: dayOf(new Date()),
      frameworks: settings?.frameworks ?? [],
      ...(settings ? { setting: lintSettings(settings.config).setting } : {}),
    });
  }

  #findings(
    uri: vscode.Uri,
    document: PlanDocument,
    checked: Checked,
    language: Language,
  ): readonly Finding[] {
    const settings = this.services.configs.known(uri);
    if (language === messageLanguage(uri) || !settings) return checked.findings;
    let told = this.#told.get(checked);
    if (!told) {
      told = lintPlan(document, uri, settings, this.services.log, language);
      this.#told.set(checked, told);
    }
    return told;
  }
}

/** The language of a plan’s page: as it is set, else that of the plan, else that of the editor. */
export function pageLanguage(uri: vscode.Uri, plan: Plan | undefined): Language {
  return chosenLanguage(uri) ?? (plan && knownLanguage(plan)) ?? messageLanguage(uri);
}
