/** Of a workspace, more files of a plan’s name than this are not looked at. */
export const MOST_FILES = 2000;
