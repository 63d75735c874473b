/**
 * Writes text as a code span.
 *
 * `` a`b `` → ``` ``a`b`` ```. Line breaks would come back as spaces, so the text should hold none.
 *
 * @param inTableCell Whether pipes are escaped; a table takes them apart before code is looked for.
 */
export function codeSpan(text: string, inTableCell: boolean): string {
  const value = text.replaceAll(/[\r\n]+/g, " ");
  const fence = fenceAround(value);
  const padding = needsPadding(value) ? " " : "";
  const span = fence + padding + value + padding + fence;
  return inTableCell ? span.replaceAll("|", "\\|") : span;
}

/** As many backticks as nowhere stand side by side in the text. */
function fenceAround(value: string): string {
  const runs = new Set(Array.from(value.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  return "`".repeat(length);
}

/** Whether a code span with this text comes back whole from a table cell: there, a backslash before a pipe is always lost. */
export function fitsTableCell(text: string): boolean {
  return !text.includes("\\|");
}

/** A parser takes one space off each end if both have one and something else is between, and backticks must not touch the fence. */
function needsPadding(value: string): boolean {
  if (value.startsWith("`") || value.endsWith("`")) return true;
  return value.startsWith(" ") && value.endsWith(" ") && /[^ ]/.test(value);
}
