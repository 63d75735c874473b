import { describe, expect, it } from "vitest";
import { unusedFields } from "../support/unused-fields.js";
import { validateModel } from "../support/validate-model.js";
import { blocks, linkTargets } from "./examples/blocks.js";
import { database, dataSource, diagnostic, documents, page, provenance } from "./examples/objects.js";
import { formulaResults, rollupResults, schemas, values } from "./examples/properties.js";
import {
  comment,
  cover,
  discussion,
  fileReferences,
  files,
  icons,
  inlines,
  mentions,
  parents,
  users,
} from "./examples/texts.js";
import { filters, sorts, views } from "./examples/views.js";

type Example = readonly [definition: string, kind: string, value: object];

function ofKind(definition: string, values: Readonly<Record<string, object>>): readonly Example[] {
  return Object.entries(values).map(([kind, value]) => [definition, kind, value]);
}

const unions: readonly Example[] = [
  ...ofKind("Block", blocks),
  ...ofKind("Document", documents),
  ...ofKind("File", files),
  ...ofKind("FileReference", fileReferences),
  ...ofKind("Filter", filters),
  ...ofKind("FormulaResult", formulaResults),
  ...ofKind("Icon", icons),
  ...ofKind("Inline", inlines),
  ...ofKind("LinkTarget", linkTargets),
  ...ofKind("Mention", mentions),
  ...ofKind("Parent", parents),
  ...ofKind("PropertySchema", schemas),
  ...ofKind("PropertyValue", values),
  ...ofKind("RollupResult", rollupResults),
  ...ofKind("Sort", sorts),
  ...ofKind("User", users),
  ...ofKind("View", views),
];
const objects: readonly Example[] = [
  ["Comment", "comment", comment],
  ["Cover", "cover", cover],
  ["Database", "database", database],
  ["DataSource", "data source", dataSource],
  ["Diagnostic", "diagnostic", diagnostic],
  ["Discussion", "discussion", discussion],
  ["Page", "page", page],
  ["Provenance", "provenance", provenance],
  ["Row", "page", page],
  ["Row", "data source", dataSource],
];
const examples = [...unions, ...objects];

describe("the model's schema", () => {
  it.each(examples)("accepts a %s with every field that it can have: %s", (definition, _kind, value) => {
    expect(validateModel(definition, value)).toEqual([]);
  });

  it.each(examples)(
    "accepts a %s that went through JSON, and nothing is lost on the way: %s",
    (definition, _kind, value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      expect(copy).toEqual(value);
      expect(validateModel(definition, copy)).toEqual([]);
    },
  );

  it.each(examples)("rejects a %s with a field that it does not have: %s", (definition, _kind, value) => {
    expect(validateModel(definition, { ...value, surprise: 1 })).toEqual([
      '/ must NOT have additional properties ("surprise")',
    ]);
  });

  it.each(unions)("rejects a %s without the field that tells kinds apart: %s", (definition, _kind, value) => {
    const field = definition === "Document" ? "kind" : "type";
    expect(validateModel(definition, { ...value, [field]: undefined })).toEqual([
      `/ must have required property '${field}'`,
    ]);
  });

  it("has an example of every field", () => {
    // These two are the shared part of the blocks and views above.
    const parts = ["BlockCommon.", "ViewCommon."];
    const unused = unusedFields(examples.map(([definition, , value]) => [definition, value]));
    expect(unused.filter((field) => !parts.some((part) => field.startsWith(part)))).toEqual([]);
  });
});
