/** The extension as one file, as the web wants it; the desktop takes from it what is behind its own door. */
export { activate } from './extension';
export * from './inside';
