/** A text that shows something; undefined instead of any other. */
export function nonBlank(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}
