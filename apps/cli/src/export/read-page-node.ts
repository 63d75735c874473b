import { pageTitle, plainText } from "@pagebridge/core-types";
import { type Found, foundInPage } from "./found-below.js";
import { metered } from "./metered.js";
import type { TreeNode } from "./page-tree.js";
import type { ReadTask, ReadTreeOptions, ReadTreeTools } from "./read-task.js";

/** Reads one page and puts it aside; of a row, the content alone. What hangs below it is passed to `onFound`, if it is wanted. */
export async function readPageNode(
  { reference, row: place }: Pick<ReadTask, "reference" | "row">,
  { subpages, databases, signal }: ReadTreeOptions,
  { adapter, meter, spool, fetchFiles }: ReadTreeTools,
  onFound: (found: Found) => void,
): Promise<TreeNode> {
  const row = place && (await spool.loadRow(place));
  // A row that came as its id alone has to be read whole.
  const known = row?.object === "page" && row.properties.length > 0 ? row : reference;
  const { value, diagnostics, provenance } = await metered(meter, (onProgress) =>
    adapter.readPage(known, { onProgress, ...(signal && { signal }) }),
  );
  meter.answered(provenance.adapter, "pages");
  const fileDiagnostics = await fetchFiles(value, value.id);
  await spool.savePage({ value, diagnostics: [...diagnostics, ...fileDiagnostics] });
  const wanted = foundInPage(value).filter(({ kind }) =>
    kind === "page" ? subpages === "include" : databases !== "skip",
  );
  for (const found of wanted) onFound(found);
  return { id: value.id, kind: "page", title: plainText(pageTitle(value)), childIds: wanted.map(({ id }) => id) };
}
