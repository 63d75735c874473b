import { Command } from "commander";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";

/** Makes `pagebridge capabilities`. */
export function capabilitiesCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("capabilities")
    .summary("show what can be read, and what cannot")
    .description("Shows what the adapter of each API can read, in full or in part, with the limit in words.")
    .option("--json", "print it as JSON")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples([
        ["pagebridge capabilities", "A table to read"],
        ["pagebridge capabilities --json | jq '.official.views'", "One answer for a script"],
      ]),
    )
    .action(async (options) => {
      const { runCapabilitiesCommand } = await import("./run-capabilities-command.js");
      finish(await runCapabilitiesCommand(options, context));
    });
}
