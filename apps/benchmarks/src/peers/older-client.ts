import { Client } from "@notionhq/client";
import type { ReadTarget } from "./reader.js";

/** The newest client that the peers' version ranges allow. It sends no request twice. */
export function createOlderClient({ baseUrl, token }: ReadTarget): Client {
  return new Client({ auth: token, baseUrl });
}
