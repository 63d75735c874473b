import { type Capabilities, type CapabilityName, capabilityDescriptions } from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { exitCodes } from "../errors/exit-code.js";
import { formatTable } from "../terminal/table.js";
import { wrapText } from "../terminal/wrap-text.js";
import type { CommandContext } from "./command-context.js";

const adapters: Readonly<Record<string, Capabilities>> = { official: officialCapabilities };
const sentenceWidth = 72;

/** Runs `pagebridge capabilities` and gives the exit code. */
export function runCapabilitiesCommand(options: { readonly json?: true }, { terminal }: CommandContext): number {
  if (options.json) {
    terminal.out(JSON.stringify(adapters, undefined, 2));
    return exitCodes.done;
  }
  const names = Object.keys(capabilityDescriptions).filter(isCapabilityName).sort();
  const rows = names.flatMap((name) => rowsOf(name));
  const columns = ["capability", ...Object.keys(adapters), "what it means, and where it ends"];
  for (const line of formatTable(
    columns.map((title) => ({ title })),
    rows,
  ))
    terminal.out(line);
  return exitCodes.done;
}

function rowsOf(name: CapabilityName): readonly (readonly string[])[] {
  const levels = Object.values(adapters).map((capabilities) => capabilities[name].level);
  const limits = Object.values(adapters).flatMap((capabilities) => capabilities[name].limit ?? []);
  const lines = [capabilityDescriptions[name], ...limits.map((limit) => `→ ${limit}`)].flatMap((sentence) =>
    wrapText(sentence, sentenceWidth),
  );
  return lines.map((line, index) => (index === 0 ? [name, ...levels, line] : ["", ...levels.map(() => ""), line]));
}

function isCapabilityName(name: string): name is CapabilityName {
  return name in capabilityDescriptions;
}
