import { assertNever } from "../assert-never.js";
import { PagebridgeError } from "../errors/pagebridge-error.js";
import { locateLink } from "./locate-link.js";
import { nameOfText } from "./name-of-text.js";
import { longestReference } from "./reference-length.js";
import { unwrapLink } from "./unwrap-link.js";

const linkAdvice = "Copy the link of the page itself: it ends in 32 hexadecimal digits";

/** Makes the error for a text that {@link parseReference} cannot read. Of a link, only the host is named. */
export function invalidReference(input: string): PagebridgeError {
  return new PagebridgeError("invalid_reference", explain(input));
}

function explain(input: string): string {
  if (input.length > longestReference) {
    return `The text is longer than any Notion link (${longestReference} characters): give a page's id or its link.`;
  }
  const text = unwrapLink(input);
  if (text === "") {
    return "The text is empty: give a page's id or its link.";
  }
  if (/^[0-9a-f-]{20,}$/i.test(text)) {
    return explainDigits(text.replaceAll("-", "").length);
  }
  if (text.startsWith("#")) {
    return "A link that begins with # names a block only within its page: put the page's link before it.";
  }
  const link = locateLink(text);
  if (link === undefined) {
    return "The text looks like a link, but not like one that Notion makes: give a page's id, or a link that begins with https://.";
  }
  switch (link.kind) {
    case "app":
    case "site":
    case "api":
      return `The link to ${link.url.host} holds no id of a page or database. ${linkAdvice}.`;
    case "service":
      return `The link leads to ${link.url.host}, where Notion keeps no pages. ${linkAdvice}.`;
    case "foreign":
      return "The text can be the address of a published page only if it begins with https://, and holds no page id either.";
    case "relative":
      return `${nameOfText(text)} is neither a Notion id nor a link to a Notion page. ${linkAdvice}.`;
    default:
      return assertNever(link.kind, "host");
  }
}

function explainDigits(count: number): string {
  return count === 32
    ? "The id has its dashes in the wrong places: write it as 8-4-4-4-12 digits, or without dashes."
    : `The id has ${count} hexadecimal digits, and a Notion id has 32.`;
}
