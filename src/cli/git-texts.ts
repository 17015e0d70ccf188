/** What is said where git cannot answer. */
import type { Texts } from '../core/language';

export const GIT_TEXTS = {
  noGit: {
    en: 'git is not installed, or not on the path; without it only files can be compared',
    nl: 'git is niet geïnstalleerd, of staat niet in het pad; zonder git kun je alleen bestanden vergelijken',
  },
  notRun: { en: 'git could not run ({why})', nl: 'git kon niet worden uitgevoerd ({why})' },
  tooMuch: {
    en: 'git has more to say than any plan is long, so it was not heard out',
    nl: 'git heeft meer te zeggen dan een plan lang is, dus het is niet uitgelezen',
  },
  noName: {
    en: '“{revision}” is no name of a revision',
    nl: '“{revision}” is geen naam van een revisie',
  },
  notYours: {
    en: '{folder}: this repository belongs to somebody else, so git does not read it; if you trust it: git config --global --add safe.directory {root}',
    nl: '{folder}: deze repository is van iemand anders, dus leest git hem niet; als je hem vertrouwt: git config --global --add safe.directory {root}',
  },
  isBare: {
    en: '{folder}: this repository has no files beside it',
    nl: '{folder}: naast deze repository staan geen bestanden',
  },
  noRepository: {
    en: '{folder}: this is not in a git repository',
    nl: '{folder}: dit staat niet in een git-repository',
  },
  broken: {
    en: '{folder}: git cannot read this repository: {why}',
    nl: '{folder}: git kan deze repository niet lezen: {why}',
  },
  unknown: { en: 'git knows no revision “{revision}”', nl: 'git kent geen revisie “{revision}”' },
  range: {
    en: 'git knows no revision “{revision}”: that is a range; name one revision',
    nl: 'git kent geen revisie “{revision}”: dat is een reeks; noem één revisie',
  },
  unborn: {
    en: 'git knows no revision “{revision}”: nothing has been committed here yet',
    nl: 'git kent geen revisie “{revision}”: hier is nog niets gecommit',
  },
  shallow: {
    en: 'git knows no revision “{revision}”: this clone holds only the latest commits; fetch the others with git fetch --unshallow',
    nl: 'git kent geen revisie “{revision}”: deze kloon heeft alleen de laatste commits; haal de andere op met git fetch --unshallow',
  },
  notHere: {
    en: '{file}: revision “{revision}” has this file, but this clone does not hold its text; fetch it with git show {revision}:{file}',
    nl: '{file}: revisie “{revision}” heeft dit bestand, maar deze kloon heeft de tekst ervan niet; haal die op met git show {revision}:{file}',
  },
} as const satisfies Readonly<Record<string, Texts>>;
