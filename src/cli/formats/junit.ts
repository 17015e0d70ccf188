/** Findings as JUnit reports its tests, which nearly every build server shows: a plan is a suite, a finding a failed test. */
import { type Language, textIn, type Texts } from '../../core/language';
import { INTERRUPTED } from '../interrupted';
import type { FileReport, Format } from './report';

export function junit(out: (text: string) => void, language: Language): Format {
  let first = true;
  const begin = (): void => {
    if (first) out('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="strategy lint">\n');
    first = false;
  };
  return {
    file(report) {
      begin();
      out(suite(report, language));
    },
    end() {
      begin();
      out('</testsuites>\n');
    },
    interrupted() {
      begin();
      out(`${stopped(language)}</testsuites>\n`);
    },
  };
}

/** A test that could not be run, so that a build server does not take the rest for all. */
const stopped = (language: Language): string =>
  `  <testsuite name="strategy lint" tests="1" failures="0" errors="1" skipped="0">\n` +
  `    <testcase classname="strategy lint" name="strategy lint"><error message="${xml(textIn(INTERRUPTED, language))}"/></testcase>\n  </testsuite>\n`;

const CLEAN: Texts = { en: 'nothing to remark', nl: 'niets op te merken' };

function suite({ name, document, findings }: FileReport, language: Language): string {
  // What is no more than a remark fails no build.
  const failed = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const cases = findings.map((finding) => {
    const { rule, severity, message, start, url } = finding;
    const { line, character } = document.lines.at(start);
    const place = `${name}:${line + 1}:${character + 1}`;
    const head = `    <testcase classname="${xml(name)}" name="${xml(`${rule} ${line + 1}:${character + 1}`)}" file="${xml(name)}" line="${line + 1}">`;
    const body = `${place}: ${message} (${url})`;
    const inner = failed.includes(finding)
      ? `<failure type="${severity}" message="${xml(message)}">${xml(body)}</failure>`
      : `<system-out>${xml(`${severity} ${body}`)}</system-out>`;
    return `${head}${inner}</testcase>\n`;
  });
  // A suite without a test would not be shown at all.
  const clean = `    <testcase classname="${xml(name)}" name="${textIn(CLEAN, language)}"/>\n`;
  const tests = Math.max(1, findings.length);
  return `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failed.length}" errors="0" skipped="0">\n${cases.join('') || clean}  </testsuite>\n`;
}

// eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold them at all
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text within XML; what XML cannot hold is replaced. */
function xml(text: string): string {
  return text
    .replaceAll(NO_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
