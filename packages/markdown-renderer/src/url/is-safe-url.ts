const unsafeScheme = /^(?:javascript|vbscript|data|livescript|mocha):/;
const pictureData = /^data:image\/(?:avif|bmp|gif|jpe?g|png|webp)[;,]/;

/**
 * Whether a URL can be written as a link or picture: following it must not run script.
 *
 * Browsers ignore white space and control characters in and before the scheme, so these are not looked at either.
 *
 * @param use Pictures may be `data:` URLs of picture formats that hold no script.
 */
export function isSafeUrl(url: string, use: "image" | "link"): boolean {
  if (usualUrl.test(url)) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that browsers skip.
  const compact = url.replaceAll(/[\u0000-\u0020\u007F-\u00A0\u2028\u2029\uFEFF]/g, "").toLowerCase();
  return !unsafeScheme.test(compact) || (use === "image" && pictureData.test(compact));
}

/** Begins in a way that is known to be safe, and has no white space at its ends. */
const usualUrl = /^(?:https?|mailto):(?:.*\S)?$/is;
