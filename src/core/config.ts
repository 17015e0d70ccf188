import { CONFIG_BOUNDS, type Level, LEVELS, type Preset, PRESETS, wildcardsIn } from './config-format';
import { fromHere } from './config-ignore';
import { explainMistakes, textMistakes } from './config-mistakes';
import validate from './config-validator';
import { PlanDocument } from './document';
import type { Finding } from './finding';
import { type Language, textIn, type Texts } from './language';
import { defaultSetting, type LintOptions, type RuleSetting } from './lint';
import type { Place } from './place';
import type { Edit, Options, Rule, Severity, Words } from './rule';
import { isOwnKey } from './blank';
import type { MapNode, PlanNode } from './tree';

/** What a team says of one rule; what it leaves out is as the preset has it. */
export interface RuleConfig {
  readonly level: Level | undefined;
  /** Only those that are given and sound. */
  readonly options: Options;
}

/** How a team wants its plans to be checked. */
export interface Config {
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly words: Words;
  /** The team's own frameworks as they are written, by id. */
  readonly frameworks: ReadonlyMap<string, PlanNode>;
  /** Patterns as in `.gitignore`, relative to the config's folder. */
  readonly ignore: readonly string[];
}

export const DEFAULT_CONFIG: Config = {
  preset: 'recommended',
  rules: new Map(),
  words: { vague: [], allowed: [] },
  frameworks: new Map(),
  ignore: [],
};

/** Something in a config that does not mean what its author hoped. */
export interface ConfigMistake extends Place {
  /** `config`, or the rule about texts that says it of plans too, such as `yaml-syntax`. */
  readonly rule: string;
  readonly message: Texts;
  readonly fixes: readonly { readonly title: Texts; readonly edits: readonly Edit[] }[];
}

/** A config that was read: what it says, and what is wrong with the rest. */
export interface ReadConfig {
  readonly config: Config;
  readonly mistakes: readonly ConfigMistake[];
  readonly document: PlanDocument;
  /** Whether nothing of it could be read, so that the plans are checked as if it were not there. */
  readonly isUnreadable: boolean;
}

/**
 * Reads a config. Never throws; whatever is wrong with a part of it, the rest counts.
 *
 * @param furtherMistakes what others than the core know to be wrong with what it says, such as with its frameworks
 */
export function readConfig(
  text: string,
  rules: readonly Rule[],
  furtherMistakes: (config: Config) => readonly ConfigMistake[] = () => [],
): ReadConfig {
  if (text.length > CONFIG_BOUNDS.size) {
    const document = new PlanDocument(text.slice(0, text.slice(0, 200).search(/[\r\n]|$/)));
    const [mistake] = explainMistakes(document, [], rules, true);
    return { config: DEFAULT_CONFIG, mistakes: mistake ? [mistake] : [], document, isUnreadable: true };
  }
  const document = new PlanDocument(text);
  const { root, problems, excess } = document.parsed;
  const errors = !root || validate(root.value) ? [] : (validate.errors ?? []);
  const wrong = errors.map(({ instancePath }) => instancePath);
  const config = document.root ? new ConfigReader(document.root, wrong, rules).config : DEFAULT_CONFIG;
  const mistakes = [
    ...textMistakes(document, rules),
    ...explainMistakes(document, errors, rules, false),
    ...furtherMistakes(config),
  ];
  return {
    config,
    mistakes: inOrder(mistakes).slice(0, CONFIG_BOUNDS.mistakes),
    document,
    isUnreadable:
      !document.root && (problems.length > 0 || excess !== undefined || (root?.value ?? null) !== null),
  };
}

/** By place; a part that an alias brings in twice is written once, and is wrong once. */
function inOrder(mistakes: readonly ConfigMistake[]): readonly ConfigMistake[] {
  const once = new Map(mistakes.map((one) => [`${one.start} ${one.end} ${one.message.en}`, one]));
  return [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

const settings = new WeakMap<Config, Map<Rule, RuleSetting | undefined>>();

/** How a team set a rule, or undefined where it is off; the same object each time. */
export function settingOf(config: Config, rule: Rule): RuleSetting | undefined {
  let known = settings.get(config);
  if (!known) settings.set(config, (known = new Map<Rule, RuleSetting | undefined>()));
  if (!known.has(rule)) known.set(rule, readSetting(config, rule));
  return known.get(rule);
}

function readSetting(config: Config, rule: Rule): RuleSetting | undefined {
  const { level, options } = config.rules.get(rule.id) ?? { level: undefined, options: {} };
  const severity = level ?? PRESET_LEVELS[config.preset](rule);
  if (severity === 'off') return undefined;
  return { severity, options: { ...defaultSetting(rule).options, ...options } };
}

/** What a config decides of a check. */
export function lintSettings(config: Config): Pick<LintOptions, 'setting' | 'words'> {
  return { setting: (rule) => settingOf(config, rule), words: config.words };
}

/** The rules that `minimal` keeps besides the errors: the heart of the matter. */
const ALWAYS_ASKED: readonly string[] = ['goal-vague', 'goal-without-kpi', 'goal-without-owner'];

const STRICTER: Readonly<Record<Severity, Severity>> = {
  error: 'error',
  warning: 'error',
  info: 'warning',
  hint: 'hint',
};

const PRESET_LEVELS: Readonly<Record<Preset, (rule: Rule) => Level>> = {
  recommended: ({ severity }) => severity,
  strict: ({ severity }) => STRICTER[severity],
  minimal: ({ id, severity }) => (severity === 'error' || ALWAYS_ASKED.includes(id) ? severity : 'off'),
};

/** The mistakes as findings, to be shown like those of a plan. */
export function configFindings(
  { mistakes }: ReadConfig,
  language: Language,
  url: (rule: string) => string,
): readonly Finding[] {
  return mistakes.map(({ rule, message, fixes, start, end, path }) => ({
    rule,
    severity: 'error',
    message: textIn(message, language),
    messageId: rule,
    start,
    end,
    path,
    url: url(rule),
    related: [],
    fixes: () =>
      fixes.map(({ title, edits }) => ({
        title: textIn(title, language),
        edits,
        safe: false,
        suppresses: false,
      })),
    unused: false,
  }));
}

/** Reads what is sound. Only keys that are known are asked for, so no name in a config can reach anything else. */
class ConfigReader {
  constructor(
    readonly root: MapNode,
    /** Where the schema has something against it. */
    readonly wrong: readonly string[],
    readonly rules: readonly Rule[],
  ) {}

  get config(): Config {
    return {
      preset: PRESETS.find((preset) => preset === this.root.entries.get('extends')?.value) ?? 'recommended',
      rules: this.#rules(),
      words: { vague: this.#texts('/words/vague'), allowed: this.#texts('/words/allowed') },
      frameworks: new Map(
        // Of what is no map at all, the schema tells; of one that holds nothing yet, who reads it.
        this.#entries('frameworks').filter(
          ([id, node]) => (node.kind === 'map' || node.value === null) && !isOwnKey(id),
        ),
      ),
      ignore: this.#texts('/ignore')
        .filter((pattern) => wildcardsIn(pattern) <= CONFIG_BOUNDS.wildcards)
        .map(fromHere),
    };
  }

  #rules(): Config['rules'] {
    const set = this.root.entries.get('rules');
    if (set?.kind !== 'map') return new Map();
    return new Map(
      this.rules.flatMap((rule) => {
        const node = set.entries.get(rule.id);
        return node ? [[rule.id, this.#rule(rule, node)] as const] : [];
      }),
    );
  }

  #rule(rule: Rule, node: PlanNode): RuleConfig {
    const [first, second] = node.kind === 'list' ? node.items : [node];
    const given = second?.kind === 'map' ? second : undefined;
    const options = Object.keys(rule.options).flatMap((name) => {
      const option = given?.entries.get(name);
      return option && this.#isSound(option) ? [[name, option.value] as const] : [];
    });
    return { level: LEVELS.find((level) => level === first?.value), options: Object.fromEntries(options) };
  }

  #isSound({ path }: PlanNode): boolean {
    return !this.wrong.some((place) => place === path || place.startsWith(`${path}/`));
  }

  /** The sound texts of a list, as many as count. */
  #texts(path: '/words/vague' | '/words/allowed' | '/ignore'): readonly string[] {
    let node: PlanNode | undefined = this.root;
    for (const step of path.split('/').slice(1))
      node = node?.kind === 'map' ? node.entries.get(step) : undefined;
    if (node?.kind !== 'list') return [];
    const most = path === '/ignore' ? CONFIG_BOUNDS.patterns : CONFIG_BOUNDS.words;
    const longest = path === '/ignore' ? CONFIG_BOUNDS.patternLength : CONFIG_BOUNDS.wordLength;
    return node.items
      .slice(0, most)
      .flatMap(({ value }) =>
        typeof value === 'string' && value.trim() !== '' && value.length <= longest ? [value.trim()] : [],
      );
  }

  #entries(name: string): readonly (readonly [string, PlanNode])[] {
    const node = this.root.entries.get(name);
    return node?.kind === 'map' ? [...node.entries].slice(0, CONFIG_BOUNDS.frameworks) : [];
  }
}
