/**
 * What a script may ask of its surroundings, found through a parser: so `globalThis['eval'](a)` is found as `eval(a)` is, and
 * what stands in a text or a comment is not.
 */
import ts from 'typescript';

export type Power =
  'code of a text' | 'network' | 'module by a value' | 'module of the host' | 'thread' | 'text for HTML';

export interface Use {
  readonly power: Power;
  /** What is used, such as `eval`, or the name of the module. */
  readonly name: string;
  /** The code round it, on one line. */
  readonly code: string;
}

/** Names that give a power, wherever they stand: alone, or as a property of anything. */
const NAMES: ReadonlyMap<string, Power> = new Map<string, Power>([
  ['eval', 'code of a text'],
  ['execScript', 'code of a text'],
  ['runInThisContext', 'code of a text'],
  ['runInNewContext', 'code of a text'],
  ['XMLHttpRequest', 'network'],
  ['WebSocket', 'network'],
  ['WebSocketStream', 'network'],
  ['EventSource', 'network'],
  ['WebTransport', 'network'],
  ['RTCPeerConnection', 'network'],
  ['sendBeacon', 'network'],
  ['fetch', 'network'],
  ['fetchLater', 'network'],
  ['importScripts', 'module by a value'],
  ['createRequire', 'module by a value'],
  ['getBuiltinModule', 'module by a value'],
  ['dlopen', 'module by a value'],
  ['_load', 'module by a value'],
  ['mainModule', 'module by a value'],
  ['Worker', 'thread'],
  ['SharedWorker', 'thread'],
  ['serviceWorker', 'thread'],
  ['innerHTML', 'text for HTML'],
  ['outerHTML', 'text for HTML'],
  ['insertAdjacentHTML', 'text for HTML'],
  ['setHTMLUnsafe', 'text for HTML'],
  ['createContextualFragment', 'text for HTML'],
  ['srcdoc', 'text for HTML'],
  ['DOMParser', 'text for HTML'],
  ['dangerouslySetInnerHTML', 'text for HTML'],
]);

/** Makers of functions. That a value is one of them may be asked; that they are called, or handed on, is a use. */
const MAKERS = new Set(['Function', 'AsyncFunction', 'GeneratorFunction']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/** What a script uses. @param text JavaScript */
export function usesIn(text: string): readonly Use[] {
  const file = ts.createSourceFile('x.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const uses: Use[] = [];
  const add = (power: Power, name: string, at: ts.Node): void => {
    const start = at.getStart(file);
    const code = text.slice(Math.max(0, start - 100), start + 160).replaceAll(/\s+/g, ' ');
    uses.push({ power, name, code });
  };
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== undefined) {
      const power = NAMES.get(name);
      if (power) add(power, name, node);
      else if (MAKERS.has(name) && !isAsked(node)) add('code of a text', name, node);
      else if (name === 'constructor' && isMade(node)) add('code of a text', name, node);
    }
    if (ts.isCallExpression(node)) visitCall(node);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) addModule(node.moduleSpecifier, node);
    }
    ts.forEachChild(node, visit);
  };
  const visitCall = (node: ts.CallExpression): void => {
    const [first] = node.arguments;
    const called = bare(node.expression);
    const name = ts.isIdentifier(called) ? called.text : nameOf(memberOf(called));
    if (called.kind === ts.SyntaxKind.ImportKeyword || name === 'require') addModule(first, node);
    else if (name !== undefined && TIMERS.has(name) && first && mayBeText(first))
      add('code of a text', name, node);
  };
  const addModule = (specifier: ts.Expression | undefined, at: ts.Node): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) add('module of the host', specifier.text, at);
    else add('module by a value', 'require', at);
  };
  visit(file);
  return uses;
}

/** What an identifier, or a text between brackets, names; undefined where it only labels something of the script's own. */
function nameOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  const { parent } = node;
  if (ts.isStringLiteralLike(node)) {
    return ts.isElementAccessExpression(parent) && parent.argumentExpression === node ? node.text : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  const isLabel =
    (ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isAccessor(parent)) &&
    parent.name === node;
  return isLabel ? undefined : node.text;
}

/** The name behind the point or between the brackets. */
function memberOf(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  return ts.isElementAccessExpression(node) ? node.argumentExpression : undefined;
}

/** Without brackets, and of `(0, a)` the `a`. */
function bare(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node)) return bare(node.expression);
  const isComma = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return isComma ? bare(node.right) : node;
}

/** The member as a whole that a name is the last part of, with the brackets round it: of `constructor`, `a.constructor`. */
function wholeOf(node: ts.Node): ts.Node {
  let whole = node;
  if (memberOf(node.parent) === node) whole = node.parent;
  while (ts.isParenthesizedExpression(whole.parent)) whole = whole.parent;
  return whole;
}

/** Whether it is only asked whether something is one, or it is one of ours: `a instanceof Function`, `Function.prototype`. */
function isAsked(node: ts.Node): boolean {
  const whole = wholeOf(node);
  const { parent } = whole;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === whole && parent.name.text === 'prototype';
  if (!ts.isBinaryExpression(parent)) return false;
  // An own list of kinds may have one of that name.
  const isGiven = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === whole;
  return isGiven || ASKING.has(parent.operatorToken.kind);
}

const ASKING = new Set([
  ts.SyntaxKind.InstanceOfKeyword,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/**
 * Whether a `constructor` that is read, which may be the one of functions, may be called: at once, or once it was handed on.
 * To compare it, to ask its name or what it owns, or to give something one, calls nothing.
 */
function isMade(node: ts.Node): boolean {
  // `const { constructor: make } = a` reads it, too.
  if (ts.isBindingElement(node.parent)) return true;
  const whole = wholeOf(node);
  const { parent } = whole;
  if (whole === node) return false;
  if (ts.isBinaryExpression(parent)) {
    if (ASKING.has(parent.operatorToken.kind)) return false;
    if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return parent.right === whole;
  }
  if (ts.isPropertyAccessExpression(parent)) return ['call', 'apply', 'bind'].includes(parent.name.text);
  return !ts.isTypeOfExpression(parent);
}

/** Whether what a timer is given may be code: a text, or one that is put together. */
function mayBeText(node: ts.Expression): boolean {
  const given = bare(node);
  return ts.isStringLiteralLike(given) || ts.isTemplateExpression(given) || isSum(given);
}

const isSum = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
