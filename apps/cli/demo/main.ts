import { fileURLToPath } from "node:url";
import { toNotionUrl } from "@pagebridge/core-types";
import { sampleClock } from "@pagebridge/demo";
import { createSampleWorkspace, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { compareWithCli } from "./compare-with-cli.js";
import { describeComparison } from "./describe-comparison.js";
import { describeExport, whatNext } from "./describe-export.js";
import { emptyOwnFolder } from "./empty-own-folder.js";
import { exportWithCli } from "./export-with-cli.js";
import { serveDemo } from "./serve-demo.js";

const folder = fileURLToPath(new URL("../../../out", import.meta.url));

const workspace = createSampleWorkspace();
const shared = workspace.connections.find(({ token }) => token === sampleToken)?.shared ?? [];
const rootIds = shared === "all" ? workspace.roots.map(({ id }) => id) : shared;

try {
  await emptyOwnFolder(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const servesOnce = process.argv.includes("--once");
const emulator = await startEmulator({ workspace, now: sampleClock });
try {
  console.log(`\nA made-up Notion is running at ${emulator.url}. Reading “${workspace.name}” from it …\n`);
  const source = { references: rootIds.map((id) => toNotionUrl(id)), baseUrl: emulator.url, token: sampleToken };
  const exported = await exportWithCli(source, folder);
  for (const line of describeExport(exported, "out")) console.log(line);
  const published = workspace.published === "all" ? rootIds : rootIds.filter((id) => workspace.published?.includes(id));
  const compared = await compareWithCli({ ...source, references: published.map((id) => toNotionUrl(id)) });
  for (const line of compared
    ? describeComparison(compared)
    : ["The comparison did not end; the lines above say why."]) {
    console.log(line);
  }
  for (const line of whatNext) console.log(line);
  process.exitCode = exported.exitCode || (compared ? compared.exitCode : 1);
  if (!servesOnce) await serveDemo({ workspace, url: emulator.url, token: sampleToken });
} finally {
  await emulator.close();
}
