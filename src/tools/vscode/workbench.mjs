import { chromium } from 'playwright-core';

/** @param {string} executablePath */
export const startBrowser = (executablePath) =>
  chromium.launch({
    executablePath,
    headless: true,
    // This process ends it itself, with the rest.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // Needed where all runs as root, as in a container; it shows nothing but the server of this machine.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
