import type { Unsafe } from "./unsafe.js";

/** What Notion's dialect adds: the names of custom emoji. Times of day such as `12:30:15` are none. */
export const notionUnsafe: readonly Unsafe[] = [{ character: ":", after: /(?=\d*[A-Za-z_+-])[\w+-]{1,100}:/y }];
