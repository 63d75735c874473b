import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createDemoServer, type SampleSource } from "@pagebridge/demo";

/** Serves the demo in the browser on the same emulator until somebody stops the program. */
export async function serveDemo(sample: SampleSource): Promise<void> {
  const webFolder = fileURLToPath(new URL("dist/web", import.meta.resolve("@pagebridge/demo/package.json")));
  const demo = await createDemoServer({ sample, webFolder });
  console.log(`See both APIs side by side, in the browser: ${demo.url}`);
  console.log("Stop with Ctrl+C. “npm run demo -- --once” ends after the report.\n");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await demo.close();
}
