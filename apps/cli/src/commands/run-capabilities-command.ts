import { type Capabilities, type CapabilityName, capabilityDescriptions } from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { findInternalModule, howToAddInternal } from "../adapters/internal-module.js";
import { exitCodes } from "../errors/exit-code.js";
import { formatTable } from "../terminal/table.js";
import { wrapText } from "../terminal/wrap-text.js";
import type { CommandContext } from "./command-context.js";

/** What each adapter that is there can do, by its name. */
type CapabilityColumns = Readonly<Record<string, Capabilities>>;

const sentenceWidth = 72;

/** Runs `pagebridge capabilities` and gives the exit code. */
export async function runCapabilitiesCommand(
  options: { readonly json?: true },
  { importPackage, terminal }: CommandContext,
): Promise<number> {
  const internal = await findInternalModule(importPackage);
  const columns: CapabilityColumns = {
    official: officialCapabilities,
    ...(internal && { internal: internal.internalCapabilities }),
  };
  if (options.json) {
    terminal.out(JSON.stringify(columns, undefined, 2));
    return exitCodes.done;
  }
  const names = Object.keys(capabilityDescriptions).filter(isCapabilityName).sort();
  const titles = ["capability", ...Object.keys(columns), "what it means, and where it ends"];
  const rows = names.flatMap((name) => rowsOf(name, columns));
  for (const line of formatTable(
    titles.map((title) => ({ title })),
    rows,
  ))
    terminal.out(line);
  if (!internal) terminal.note(`The adapter for Notion's internal API is not installed. ${howToAddInternal}`);
  return exitCodes.done;
}

function rowsOf(name: CapabilityName, columns: CapabilityColumns): readonly (readonly string[])[] {
  const adapters = Object.entries(columns);
  const levels = adapters.map(([, capabilities]) => capabilities[name].level);
  const limits = adapters.flatMap(([adapter, capabilities]) => {
    const { limit } = capabilities[name];
    if (limit === undefined) return [];
    return adapters.length === 1 ? [`→ ${limit}`] : [`→ ${adapter}: ${limit}`];
  });
  const lines = [capabilityDescriptions[name], ...limits].flatMap((sentence) => wrapText(sentence, sentenceWidth));
  return lines.map((line, index) => (index === 0 ? [name, ...levels, line] : ["", ...levels.map(() => ""), line]));
}

function isCapabilityName(name: string): name is CapabilityName {
  return name in capabilityDescriptions;
}
