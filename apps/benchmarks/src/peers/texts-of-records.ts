/** The texts of blocks in a record map, as far as they stand in the blocks' own properties; no marks and no structure. */
export function textsOfRecords(blocks: object): string {
  return Object.values(blocks)
    .flatMap((box) => Object.values(propertiesOf(recordIn(box))))
    .map(textOf)
    .join("\n");
}

/** A record stands in one box or in two. */
function recordIn(box: unknown): object {
  if (typeof box !== "object" || box === null) return {};
  return "id" in box || !("value" in box) ? box : recordIn(box.value);
}

function propertiesOf(block: object): object {
  const properties = "properties" in block ? block.properties : undefined;
  return typeof properties === "object" && properties !== null ? properties : {};
}

/** `[["Block 1 has "], ["bold words", [["b"]]]]` → `"Block 1 has bold words"` */
function textOf(runs: unknown): string {
  return Array.isArray(runs) ? runs.map((run: unknown) => (Array.isArray(run) ? String(run[0]) : "")).join("") : "";
}
