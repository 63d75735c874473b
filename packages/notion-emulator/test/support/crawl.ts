import type { Emulator } from "../../src/server/start-emulator.js";

type JsonRecord = { readonly [key: string]: unknown };

/** Asks for everything that a token sees, from the given pages and databases on, and gives back every answer. */
export async function crawl(
  emulator: Emulator,
  options: { readonly token: string; readonly version: string; readonly rootIds: readonly string[] },
): Promise<readonly JsonRecord[]> {
  const answers: JsonRecord[] = [];
  const seen = new Set<string>();

  async function ask(path: string, body?: JsonRecord): Promise<JsonRecord> {
    const response = await fetch(`${emulator.url}/v1/${path}`, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${options.token}`, "notion-version": options.version },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = asRecord(await response.json());
    if (response.ok) answers.push(answer);
    return answer;
  }

  async function visitBlocks(id: string): Promise<void> {
    if (seen.has(id)) return;
    seen.add(id);
    await ask(`comments?block_id=${id}`);
    for (const block of listOf(await ask(`blocks/${id}/children`))) {
      const blockId = String(block["id"]);
      if (block["type"] === "child_page") await visitPage(blockId);
      else if (block["type"] === "child_database") await visitDatabase(blockId);
      else if (block["has_children"] === true) await visitBlocks(blockId);
    }
  }

  async function visitPage(id: string): Promise<void> {
    const page = await ask(`pages/${id}`);
    for (const property of Object.values(asRecord(page["properties"]))) {
      await ask(`pages/${id}/properties/${String(asRecord(property)["id"])}`);
    }
    await visitBlocks(id);
  }

  async function visitDatabase(id: string): Promise<void> {
    if (seen.has(id)) return;
    seen.add(id);
    for (const view of listOf(await ask(`views?database_id=${id}`))) {
      await ask(`views/${String(view["id"])}`);
      await ask(`views/${String(view["id"])}/queries`, {});
    }
    const database = await ask(`databases/${id}`);
    const sources = database["data_sources"];
    for (const source of Array.isArray(sources) ? sources : []) {
      const sourceId = String(asRecord(source)["id"]);
      await ask(`data_sources/${sourceId}`);
      for (const row of listOf(await ask(`data_sources/${sourceId}/query`, {}))) {
        if (row["object"] === "page") await visitPage(String(row["id"]));
        else await visitDatabase(String(asRecord(row["parent"])["database_id"]));
      }
    }
  }

  for (const id of options.rootIds) {
    const page = await ask(`blocks/${id}`);
    await (page["type"] === "child_database" ? visitDatabase(id) : visitPage(id));
  }
  for (const path of ["users", "users/me", "custom_emojis", "file_uploads"]) await ask(path);
  await ask("search", {});
  return answers;
}

function listOf(answer: JsonRecord): readonly JsonRecord[] {
  const { results } = answer;
  return Array.isArray(results) ? results.map(asRecord) : [];
}

function asRecord(value: unknown): JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
