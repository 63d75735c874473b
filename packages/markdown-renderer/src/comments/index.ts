export type { CommentStyle } from "../options.js";
export { footnotes } from "./footnotes.js";
