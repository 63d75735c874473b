import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs the built command line, as a user would, and gives each line that it prints and, at the end, its exit code. */
export async function runCli(args: readonly string[], token: string, onLine: (line: string) => void): Promise<number> {
  const cli = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NOTION_TOKEN: token },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = new Promise<number>((resolve, reject) => {
    cli.once("error", reject);
    cli.once("close", (code) => resolve(code ?? 1));
  });
  for await (const line of createInterface({ input: cli.stdout })) onLine(line);
  return exit;
}
