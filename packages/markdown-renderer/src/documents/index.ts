export { renderDocument } from "./render-document.js";
