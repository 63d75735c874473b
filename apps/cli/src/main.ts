#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { Command } from "commander";

const manifest: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
const version =
  typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown";

await new Command("pagebridge")
  .description("Reads Notion pages and writes Markdown, and says what could not be carried over.")
  .version(version)
  .parseAsync();
