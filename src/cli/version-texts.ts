/** What is said of a version of a plan that cannot be compared. */
import type { Texts } from '../core/language';

export const VERSION_TEXTS = {
  tooMany: { en: '“{name}” is one argument too many', nl: '“{name}” is één argument te veel' },
  noName: {
    en: '“” is no name of a file or revision; is a variable empty?',
    nl: '“” is geen naam van een bestand of revisie; is een variabele leeg?',
  },
  noFileNamed: {
    en: 'which file of {revision}? Write it behind the colon: {revision}:strategy.yaml',
    nl: 'welk bestand van {revision}? Schrijf het achter de dubbele punt: {revision}:strategy.yaml',
  },
  noFile: { en: '{name}: there is no such file', nl: '{name}: dat bestand is er niet' },
  noFileNorRevision: {
    en: '{name}: there is no such file, and git knows no such revision',
    nl: '{name}: dat bestand is er niet, en git kent die revisie niet',
  },
  noPlanHere: {
    en: '{folder}: there is no strategy.yaml here; name the plan',
    nl: '{folder}: hier staat geen strategy.yaml; noem het plan',
  },
  outside: {
    en: '{file}: this file is not in the repository {root}',
    nl: '{file}: dit bestand staat niet in de repository {root}',
  },
  notThere: {
    en: '{file}: revision “{revision}” has no such file; if it was called otherwise, name it: {revision}:{other}',
    nl: '{file}: revisie “{revision}” heeft dit bestand niet; als het anders heette, noem het: {revision}:{other}',
  },
  conflict: {
    en: '{name}: it holds an unfinished merge (<<<<<<<); choose what to keep first',
    nl: '{name}: er staat een onafgemaakte samenvoeging in (<<<<<<<); kies eerst wat blijft',
  },
  noPlan: {
    en: '{name}: this is no plan: a plan has a line “strategy: 1”',
    nl: '{name}: dit is geen plan: een plan heeft een regel “strategy: 1”',
  },
  noYaml: {
    en: '{name}: it cannot be read as YAML; “strategy lint” says why',
    nl: '{name}: het is niet als YAML te lezen; “strategy lint” zegt waarom',
  },
  notUtf8: {
    en: '{name}: this is not UTF-8: save it as UTF-8',
    nl: '{name}: dit is geen UTF-8: sla het op als UTF-8',
  },
} as const satisfies Readonly<Record<string, Texts>>;
