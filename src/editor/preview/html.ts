import * as vscode from 'vscode';
import type { Language } from '../../core/language';
import { EXTENSION_ID } from '../extension-id';

/** Gives a panel its icon and the page that waits for a report; what listens to the page is to be there before. */
export function beginPage(panel: vscode.WebviewPanel, language: Language): void {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  if (!extension) throw new Error(`there is no ${EXTENSION_ID}`);
  const { extensionUri } = extension;
  const { webview } = panel;
  webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extensionUri)] };
  panel.iconPath = {
    light: vscode.Uri.joinPath(extensionUri, 'media/preview-light.svg'),
    dark: vscode.Uri.joinPath(extensionUri, 'media/preview-dark.svg'),
  };
  webview.html = pageHtml(webview, extensionUri, language);
}

/** The folder of the scripts and styles, and all that a page may load from. */
const pageRoot = (extensionUri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'dist');

/**
 * The frame in which the page’s script shows the report. Nothing runs in it but that script, nothing is loaded but its
 * style, and nothing is sent anywhere.
 */
function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri, language: Language): string {
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extensionUri), file)).toString();
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Strategy as Code</title>
    <link rel="stylesheet" href="${address('preview.css')}">
  </head>
  <body>
    <div id="note" role="status"></div>
    <div id="page"></div>
    <script nonce="${nonce}" src="${address('preview.js')}"></script>
  </body>
</html>
`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
