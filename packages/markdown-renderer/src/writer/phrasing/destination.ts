const controlOrSpace = /[\s\p{Cc}]/u;
const reference = /&(?=(?:[A-Za-z][A-Za-z0-9]{0,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)/g;

/**
 * Writes where a link or picture leads.
 *
 * `a b` → `<a b>`. What would be read as an escape or a character reference is escaped, and nothing else.
 *
 * @param inCell Whether pipes are escaped too, which a table takes apart before links are looked for.
 */
export function linkDestination(url: string, inCell: boolean): string {
  const line = url.replaceAll(/[\r\n]/g, (character) => (character === "\n" ? "%0A" : "%0D"));
  const isBracketed = line === "" || line.startsWith("<") || controlOrSpace.test(line) || !hasBalancedParentheses(line);
  const escaped = line
    .replaceAll(isBracketed ? /[<>]|\\(?=[!-/:-@[-`{-~]|$)/g : /\\(?=[!-/:-@[-`{-~]|$)/g, "\\$&")
    .replaceAll(reference, "\\&");
  const written = isBracketed ? `<${escaped}>` : escaped;
  return inCell ? written.replaceAll("|", "\\|") : written;
}

function hasBalancedParentheses(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth < 0 || depth > 30) return false;
  }
  return depth === 0;
}
