/** A tag in HTML or JSX. */
export interface Tag {
  readonly kind: "close" | "open" | "void";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tagPattern =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*(\/?)>/y;
const attributePattern = /([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g;

/** Reads HTML as tags and the text between them. White space beside tags is nothing. */
export function tagsOf(html: string): readonly (Tag | string)[] {
  const parts: (Tag | string)[] = [];
  let text = "";
  const flush = (): void => {
    if (text.trim() !== "") parts.push(text.trim());
    text = "";
  };
  for (let index = 0; index < html.length; ) {
    tagPattern.lastIndex = index;
    const match = tagPattern.exec(html);
    if (match === null) {
      text += html.charAt(index);
      index += 1;
    } else {
      flush();
      const [whole, closing, name = "", attributes = "", slash] = match;
      parts.push({
        kind: closing === "/" ? "close" : slash === "/" || voidNames.has(name) ? "void" : "open",
        name,
        attributes: attributesOf(attributes),
      });
      index += whole.length;
    }
  }
  flush();
  return parts;
}

const voidNames: ReadonlySet<string> = new Set(["br", "col", "hr", "img"]);

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(attributePattern), ([, name = "", double, single, braces]) => [
      name,
      decoded(double ?? single ?? braces ?? "true"),
    ]),
  );
}

function decoded(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#123;", "{")
    .replaceAll("&amp;", "&");
}
