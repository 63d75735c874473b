import type { Decoded, Document, Id } from "@pagebridge/core-types";
import { toJsonValue } from "@pagebridge/core-types/adapter-tools";
import { checkRecords } from "../../drift/check-records.js";
import { createFindingCollector } from "../../drift/drift-finding.js";
import { toDiagnostic } from "../../drift/to-diagnostic.js";
import { collectFrom } from "../internal-context.js";
import { everything } from "./everything.js";
import { createIntake } from "./intake.js";
import { mainDocuments } from "./main-documents.js";
import { otherDocuments } from "./other-documents.js";
import { takeIn } from "./take-in.js";

/** What of the input is decoded. */
export interface DecodeDocumentOptions {
  /** The page, database or block that is wanted. @default what the input is about */
  readonly pageId?: Id;
  /**
   * - `main`: what the input is about. Sub-pages stay references, rows come without their content.
   * - `everything`: every record that came, with sub-pages and the content of rows in their places, and what stands in nothing beside.
   *
   * @default "main"
   */
  readonly contents?: "everything" | "main";
}

/**
 * Decodes whatever holds records of the internal API: a record map of either box form, with or without what notion-client adds to it, any
 * answer with one, a recorded conversation (`{ interactions }`), single records, or several of these.
 *
 * What the input is about is, in this order: `pageId`; what was asked for, as far as the input says so; the data source of a query;
 * the first page of the record map, by convention; pages and databases that no other block holds.
 *
 * Never throws. What holds nothing that is known becomes `{ kind: "unsupported" }` with the source's own words.
 */
export function decodeDocument(json: unknown, options: DecodeDocumentOptions = {}): Decoded<Document> {
  const intake = createIntake();
  takeIn(json, intake);
  return collectFrom(intake.records, (context) => {
    const findings = createFindingCollector();
    findings.add(intake.findings);
    findings.add(checkRecords(intake.records));
    for (const finding of findings.findings()) context.add(toDiagnostic(finding));
    const isEverything = options.contents === "everything" && options.pageId === undefined;
    const main = isEverything ? [] : mainDocuments(intake, context, options.pageId);
    const documents = main.length > 0 ? main : [...everything(intake, context), ...otherDocuments(intake, context)];
    const [first, ...others] = documents;
    if (first) return others.length === 0 ? first : { kind: "documents", value: documents };
    context.report({
      code: "unsupported_object",
      message: "The input holds no record of the internal API that has a name here; it is kept as it came.",
    });
    return { kind: "unsupported", value: toJsonValue(json) };
  });
}
