import { fileURLToPath } from "node:url";
import { toNotionUrl } from "@pagebridge/core-types";
import { createSampleWorkspace, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { describeDemo } from "./describe-demo.js";
import { emptyOwnFolder } from "./empty-own-folder.js";
import { exportWithCli } from "./export-with-cli.js";

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
const emulator = await startEmulator({ workspace });
try {
  console.log(`\nA made-up Notion is running at ${emulator.url}. Reading “${workspace.name}” from it …\n`);
  const result = await exportWithCli({
    references: rootIds.map((id) => toNotionUrl(id)),
    folder,
    baseUrl: emulator.url,
    token: sampleToken,
  });
  for (const line of describeDemo(result, "out")) console.log(line);
  process.exitCode = result.exitCode;
} finally {
  await emulator.close();
}
