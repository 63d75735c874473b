import type { Decoded, Document } from "@pagebridge/core-types";
import { decodeDocument, decodeRecording } from "@pagebridge/official-adapter";
import { UsageError } from "../errors/usage-error.js";
import { looksInternal } from "./looks-internal.js";
import type { ConvertInput } from "./read-input.js";

/** The API that `--from` names. */
export type InputOrigin = "auto" | "internal" | "official";

/** Decodes what was read, without any request. @throws UsageError if it comes from an API that cannot be decoded. */
export function decodeInput(input: ConvertInput, from: InputOrigin): Decoded<Document> {
  if (from === "internal") {
    throw new UsageError("Answers of Notion's internal API cannot be converted by this version of pagebridge yet.");
  }
  const values = input.kind === "file" ? [input.json] : input.answers;
  if (from === "auto" && values.some(looksInternal)) {
    throw new UsageError(
      "This is a record map of Notion's internal API, which this version of pagebridge cannot convert yet. If it is not, say --from official.",
    );
  }
  return input.kind === "folder" ? decodeRecording(input.answers) : decodeDocument(input.json);
}
