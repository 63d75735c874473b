import type { ConstructName, Options, Unsafe } from "mdast-util-to-markdown";

const where: { readonly inConstruct: ConstructName; readonly notInConstruct: ConstructName[] } = {
  inConstruct: "phrasing",
  notInConstruct: ["autolink", "image", "label", "link"],
};

/** The rest of an address that holds nothing to escape, up to white space. Bounded, so that a text full of addresses costs no more than its length. */
const harmless = "(?:[A-Za-z0-9./?=#%:,;+-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])){0,500}[A-Za-z0-9/]\\s";

/**
 * Keeps bare addresses in text from swallowing what follows them.
 *
 * GFM makes links of `www.` and `http:` and of mail addresses, and inside such a link neither escapes nor marks work. An address that
 * is plain up to the next space is left as it is: the link that it becomes says the same as the text.
 */
export function addressesToMarkdown(): Options {
  const unsafe: readonly Unsafe[] = [
    { character: ":", before: "[ps]", after: `(?=\\/)(?!\\/\\/${harmless})`, ...where },
    { character: ".", before: "[^A-Za-z0-9][Ww]{3}", after: `(?=[\\-.\\w])(?!${harmless})`, ...where },
    // A mail address reaches back, over an underscore that opens emphasis too.
    { character: "@", before: "[+\\-.\\w](?<!\\s[A-Za-z0-9][A-Za-z0-9.+-]{0,64})", after: "[\\-.\\w]", ...where },
    { character: "@", before: "[+\\-.\\w]", after: `(?=[\\-.\\w])(?![A-Za-z0-9.-]{0,500}[A-Za-z]\\s)`, ...where },
  ];
  return { unsafe: [...unsafe] };
}
