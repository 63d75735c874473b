import type { Decoded, Document } from "@pagebridge/core-types";
import { decodeDocument, decodeRecording } from "@pagebridge/official-adapter";
import { looksInternal } from "./looks-internal.js";
import type { ConvertInput } from "./read-input.js";

/** The API that `--from` names. */
export type InputOrigin = "auto" | "internal" | "official";

/** Decodes what the internal API answered: one answer, or a list of them. */
export type DecodeInternal = (json: unknown) => Decoded<Document>;

/** Whether the input, or a part of it, was answered by the internal API. */
export function needsInternal(input: ConvertInput, from: InputOrigin): boolean {
  if (from !== "auto") return from === "internal";
  return input.kind === "file" ? looksInternal(input.json) : input.answers.some((answer) => looksInternal(answer));
}

/**
 * Decodes what was read, without any request. The answers of a folder may come from both APIs; what the official one answered
 * comes first.
 *
 * @param decodeInternal What decodes answers of the internal API, when {@link needsInternal} says that there are any.
 */
export function decodeInput(
  input: ConvertInput,
  from: InputOrigin,
  decodeInternal: DecodeInternal | undefined,
): Decoded<Document> {
  if (!decodeInternal) return input.kind === "folder" ? decodeRecording(input.answers) : decodeDocument(input.json);
  if (input.kind === "file") return decodeInternal(input.json);
  const isInternal = (answer: unknown): boolean => from === "internal" || looksInternal(answer);
  const fromInternal = decodeInternal(input.answers.filter(isInternal));
  const others = input.answers.filter((answer) => !isInternal(answer));
  return others.length === 0 ? fromInternal : together(decodeRecording(others), fromInternal);
}

function together(...decoded: readonly Decoded<Document>[]): Decoded<Document> {
  return {
    value: {
      kind: "documents",
      value: decoded.flatMap(({ value }) => (value.kind === "documents" ? value.value : [value])),
    },
    diagnostics: decoded.flatMap(({ diagnostics }) => diagnostics),
  };
}
