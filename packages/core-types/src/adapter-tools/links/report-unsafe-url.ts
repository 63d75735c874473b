import type { DecodeContext } from "../decode-context.js";

// Browsers ignore white space and control characters around and inside the scheme.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u009f]/g;
const unsafeScheme = /^(?:javascript|data|vbscript|file|blob|view-source):/i;

/** Whether a URL could run script, carry its own content, or read local files. */
function isUnsafeUrl(url: string): boolean {
  return unsafeScheme.test(url.slice(0, 100).replace(ignoredByBrowsers, ""));
}

/** Reports a URL that must not be followed. The URL stays in the model, because whoever shows it has to guard anyway. */
export function reportUnsafeUrl(url: string | undefined, context: DecodeContext): void {
  if (url !== undefined && isUnsafeUrl(url)) {
    context.report({
      code: "unsafe_url",
      message: "A link has a scheme that can run script or read local data; do not follow it.",
    });
  }
}
