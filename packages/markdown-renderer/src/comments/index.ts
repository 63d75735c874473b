export type { CommentStyle } from "../options.js";
export { endnotes } from "./endnotes.js";
export { footnotes } from "./footnotes.js";
