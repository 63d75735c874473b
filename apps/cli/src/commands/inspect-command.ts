import { Command } from "commander";
import { wholeAccountFlag, wholeAccountMeaning } from "../adapters/whole-account-option.js";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";

/** Makes `pagebridge inspect`. */
export function inspectCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("inspect")
    .summary("say which API can read something, what each would lose, and which to use")
    .description(
      "Tries to read a page or database through each of Notion's APIs that can be asked: the official one with the token in\n" +
        "NOTION_TOKEN, the internal one without any if @pagebridge/internal-adapter is installed. Says what each sees, reads and\n" +
        "would lose of this very page, and which one to use and why.",
    )
    .argument("<url-or-id>", "a page or database: an id, or any link to it")
    .option("--base-url <url>", "where both APIs are, for a proxy or an emulator")
    .option(wholeAccountFlag, wholeAccountMeaning)
    .option("--json", "print it as JSON")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples(
        [
          ["pagebridge inspect https://harbour.notion.site/Tides-1f3c…", "A page of somebody else's, without a token"],
          ["NOTION_TOKEN=… pagebridge inspect 20209ec4150f80f79a32c0ce5b27d3a1", "A page of yours"],
          ["pagebridge inspect $PAGE --json | jq -r '.recommended'", "One word for a script"],
        ],
        "Exit codes: 0 at least one API read it, 1 none did, 2 wrong usage, 130 interrupted.",
      ),
    )
    .action(async (reference: string, options) => {
      const { runInspectCommand } = await import("./run-inspect-command.js");
      finish(await runInspectCommand(reference, options, context));
    });
}
