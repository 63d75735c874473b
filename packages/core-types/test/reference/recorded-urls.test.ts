import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractIdFromHref } from "../../src/reference/extract-id-from-href.js";
import { isId } from "../../src/reference/id.js";
import { tryParseReference } from "../../src/reference/parse-reference.js";

interface NamedUrl {
  readonly id: string;
  readonly url: string;
}

const folder = fileURLToPath(new URL("../../../../../shared/corpus/official/", import.meta.url));
const isThere = existsSync(folder);

/** Every page and database of a recorded answer whose URL holds its id; a few samples were edited by hand and do not. */
function* namedUrls(value: unknown): Generator<NamedUrl> {
  if (typeof value !== "object" || value === null) {
    return;
  }
  if (
    "object" in value &&
    "id" in value &&
    "url" in value &&
    (value.object === "page" || value.object === "database")
  ) {
    const { id, url } = value;
    if (isId(id) && typeof url === "string" && url.replaceAll("-", "").endsWith(id.replaceAll("-", ""))) {
      yield { id, url };
    }
  }
  for (const part of Object.values(value)) {
    yield* namedUrls(part);
  }
}

function readRecordings(): readonly NamedUrl[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => [...namedUrls(JSON.parse(readFileSync(folder + file, "utf8")))]);
}

describe.skipIf(!isThere)("recorded URLs (skipped where ../shared, with the recorded answers, is absent)", () => {
  const recorded = isThere ? readRecordings() : [];

  it("are enough to mean something", () => {
    expect(recorded.length).toBeGreaterThan(1000);
  });

  it("give the id of the object that carries them", () => {
    const misread = recorded.filter(
      ({ id, url }) => tryParseReference(url)?.id !== id || extractIdFromHref(url) !== id,
    );
    expect(misread).toEqual([]);
  });
});
