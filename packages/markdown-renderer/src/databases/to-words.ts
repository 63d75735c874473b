import { camelToWords } from "../context/report-unwritten.js";

/** A name of the model or of the source in words: `does_not_equal` → `does not equal`, `coverSize` → `cover size`. */
export function toWords(name: string): string {
  return camelToWords(name.replaceAll("_", " "));
}
