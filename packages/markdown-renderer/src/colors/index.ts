export type { ColorStyle } from "../options.js";
export { type ColorTags, colorsWith } from "./colors-with.js";
export { htmlColors } from "./html-colors.js";
