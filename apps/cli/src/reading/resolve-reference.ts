import { type NotionAdapter, parseReference, requireId } from "@pagebridge/core-types";
import { readContent } from "./read-content.js";

/**
 * Gives what an adapter is asked for: the reference as it is, or the id behind the address of a published page, which holds none and
 * which only the internal API can look up.
 *
 * @throws PagebridgeError `invalid_reference` when the text names nothing, or nothing that this adapter can find.
 */
export async function resolveReference(
  adapter: NotionAdapter,
  reference: string,
  signal: AbortSignal,
): Promise<string> {
  if (parseReference(reference).site === undefined) return reference;
  // The adapter of the official API alone would say the same after a request.
  if (adapter.info.api === "official") return requireId(reference);
  const { reading } = await readContent(adapter, reference, { content: "none", signal });
  return reading.value.id;
}
