const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|[/#?]|$)/i;
const document = /\.md(?=#|$)/i;
/** What an Obsidian link may hold in its path and in its text: nothing that it, or a mark around it, could take for its own. */
const safe = /^[^[\]|\\`*~=$%<>#^\s](?:[^[\]|\\`*~=$%<>#^\r\n\t]*[^[\]|\\`*~=$%<>#^\s])?$/;

/** What would be read as something else inside such a link: a character reference, an address, or an underscore that begins or ends a mark. */
const unsafe = /&#?\w+;|:\/\/|www\.|@|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/iu;

/**
 * Writes a link or picture by the path of a file beside the document: `[[path|text]]`.
 *
 * @param url Where it leads. Only documents are linked, anything can be a picture.
 * @returns Undefined when it has to be an ordinary link.
 */
export function wikilink(url: string, text: string, kind: "image" | "link", inCell: boolean): string | undefined {
  if (elsewhere.test(url) || (kind === "link" && !document.test(url))) return undefined;
  const [path = "", ...heading] = decoded(url).replace(document, "").split("#");
  const name = path.replace(/^\.\//, "");
  if (!safe.test(name) || heading.length > 1 || (text !== "" && !safe.test(text))) return undefined;
  const target = [name, ...heading].join("#");
  if (heading.some((part) => !safe.test(part)) || unsafe.test(target) || unsafe.test(text)) return undefined;
  const label = text === "" || text === target ? "" : `${inCell ? "\\|" : "|"}${text}`;
  return `${kind === "image" ? "!" : ""}[[${target}${label}]]`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
