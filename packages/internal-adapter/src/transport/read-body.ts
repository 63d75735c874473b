/** The body of an answer, or that it was larger than allowed. */
export type BodyReading = { readonly text: string } | { readonly isTooLarge: true };

/**
 * Reads a body to its end, as UTF-8.
 *
 * @param maxBytes - reading stops beyond this many.
 * @param onBytes - told of each piece, also when the rest never comes.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  onBytes: (bytes: number) => void,
): Promise<BodyReading> {
  if (body === null) return { text: "" };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    onBytes(piece.value.byteLength);
    if (bytes > maxBytes) {
      await reader.cancel();
      return { isTooLarge: true };
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return { text: text + decoder.decode() };
}
