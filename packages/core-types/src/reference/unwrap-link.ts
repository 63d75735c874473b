const closers: Readonly<Record<string, string>> = {
  "<": ">",
  "(": ")",
  "[": "]",
  "{": "}",
  '"': '"',
  "'": "'",
  "`": "`",
  "“": "”",
  "«": "»",
};

const byteOrderMarksAndZeroWidths = /[\u200b\u2060\ufeff]/g;

/**
 * Takes a link out of what people copy along with it: white space, invisible characters, brackets, quotes, a Markdown link, `&amp;`.
 *
 * `"[Tide tables](<https://app.notion.com/p/…>)"` → `"https://app.notion.com/p/…"`
 */
export function unwrapLink(text: string): string {
  let link = text.replace(byteOrderMarksAndZeroWidths, "").trim();
  for (;;) {
    const inner = markdownTarget(link) ?? unbracketed(link);
    if (inner === undefined) {
      return link.replaceAll("&amp;", "&");
    }
    link = inner.trim();
  }
}

function markdownTarget(text: string): string | undefined {
  if (!/^!?\[/.test(text) || !text.endsWith(")")) {
    return undefined;
  }
  const middle = text.lastIndexOf("](");
  const target = text.slice(middle + 2, -1).trim();
  if (middle === -1) {
    return undefined;
  }
  return target.startsWith("<") ? target.slice(1).split(">", 1)[0] : target.split(/\s/, 1)[0];
}

function unbracketed(text: string): string | undefined {
  const closer = closers[text.charAt(0)];
  return closer !== undefined && text.length > 1 && text.endsWith(closer) ? text.slice(1, -1) : undefined;
}
