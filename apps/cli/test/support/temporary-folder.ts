import { mkdtempSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// One folder for each test file, so that hooks and tests alike can ask for folders in it.
const parent = mkdtempSync(join(tmpdir(), "pagebridge-test-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Makes an empty folder that is gone when the tests are over. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(parent, "folder-"));
}
