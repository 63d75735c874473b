import type { Client } from "@notionhq/client";
import { Client as NewerClient } from "notionhq-client-5";
import { createOlderClient } from "./older-client.js";
import type { ReadTarget } from "./reader.js";

/**
 * The newest client, for peers that take any. Unlike the older one, it sends a refused request again: twice, after the pause that was asked
 * for. Only its lists of children are used, under the older one's name, because the peers' declarations ask for that very class.
 */
export function createNewerClient(target: ReadTarget): Client {
  const older = createOlderClient(target);
  const { blocks } = new NewerClient({ auth: target.token, baseUrl: target.baseUrl });
  Object.assign(older.blocks.children, { list: blocks.children.list });
  return older;
}
