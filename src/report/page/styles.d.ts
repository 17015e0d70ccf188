/** The style of the page in a browser and on paper, from export.css; made by `npm run generate`, and not kept in git. */
export declare const STYLES: string;
