/**
 * All that is behind the door, each part made when it is first asked for. To read the script of it takes several times as
 * long as to start the extension: on the desktop it is a file of its own, which nobody pays for who only opens some YAML.
 */
import type * as Commands from './commands';
import type * as Features from './features';
import type * as LiveTree from './tree/live-tree';

export const loadFeatures = (): Promise<typeof Features> => import('./features');
export const loadCommands = (): Promise<typeof Commands> => import('./commands');
export const loadLiveTree = (): Promise<typeof LiveTree> => import('./tree/live-tree');
