import { PagebridgeError } from "../errors/pagebridge-error.js";
import { nameOfText } from "./name-of-text.js";

/** Makes the error for a text that should have been an id. */
export function invalidId(text: string): PagebridgeError {
  return new PagebridgeError(
    "invalid_reference",
    `${nameOfText(text.trim())} is not a Notion id, which has 32 hexadecimal digits.`,
  );
}
