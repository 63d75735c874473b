import { fileURLToPath } from "node:url";
import { createSampleWorkspace, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { createDemoServer, sampleClock } from "./server/index.js";

const workspace = createSampleWorkspace();
const emulator = await startEmulator({ workspace, now: sampleClock });
const demo = await createDemoServer({
  sample: { workspace, url: emulator.url, token: sampleToken },
  webFolder: fileURLToPath(new URL("../dist/web", import.meta.url)),
  port: Number(process.env["PORT"] ?? 0),
});
console.log(`The demo is at ${demo.url}. Stop it with Ctrl+C.`);
