import type { PhrasingContent } from "mdast";
import { reportLoss, type Scope } from "../context/scope.js";
import { isSafeUrl } from "./is-safe-url.js";

/**
 * Makes a link, or leaves the content unlinked when the URL is empty or could run script; the latter is reported.
 *
 * @param children What the link shows. There must be no link in it.
 */
export function checkedLink(
  url: string | undefined,
  children: readonly PhrasingContent[],
  scope: Scope,
): readonly PhrasingContent[] {
  const address = url?.trim() ?? "";
  if (address === "" || children.length === 0) return children;
  if (!isSafeUrl(address, "link")) {
    reportUnsafeUrl(scope);
    return children;
  }
  return [{ type: "link", url: address, children: [...children] }];
}

/** Reports that a URL was left out. The URL itself is not repeated. */
export function reportUnsafeUrl(scope: Scope): void {
  reportLoss(scope, "A link that could run script is written as its text.", "unsafe_url");
}
