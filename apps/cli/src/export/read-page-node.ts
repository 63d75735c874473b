import { pageTitle, plainText } from "@pagebridge/core-types";
import { type Found, foundInPage } from "./found-below.js";
import { metered } from "./metered.js";
import type { TreeNode } from "./page-tree.js";
import type { ReadTreeOptions, ReadTreeTools } from "./read-task.js";

/** Reads one page and puts it aside. What hangs below it is passed to `onFound`, if it is wanted. */
export async function readPageNode(
  reference: string,
  { subpages, databases, signal }: ReadTreeOptions,
  { adapter, meter, spool, fetchFiles }: ReadTreeTools,
  onFound: (found: Found) => void,
): Promise<TreeNode> {
  const { value, diagnostics } = await metered(meter, (onProgress) =>
    adapter.readPage(reference, { onProgress, ...(signal && { signal }) }),
  );
  const fileDiagnostics = await fetchFiles(value, value.id);
  await spool.savePage({ value, diagnostics: [...diagnostics, ...fileDiagnostics] });
  const wanted = foundInPage(value).filter(({ kind }) =>
    kind === "page" ? subpages === "include" : databases !== "skip",
  );
  for (const found of wanted) onFound(found);
  return { id: value.id, kind: "page", title: plainText(pageTitle(value)), childIds: wanted.map(({ id }) => id) };
}
