import { Command } from "commander";
import { wholeAccountFlag, wholeAccountMeaning } from "../adapters/whole-account-option.js";
import { choice } from "./choice.js";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";

/** Makes `pagebridge compare`. */
export function compareCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("compare")
    .summary("read through both APIs, and show the differences")
    .description(
      "Reads a page or database through both of Notion's APIs, and shows what each cost and where the results differ. A difference\n" +
        "that an adapter declares is expected; the others are listed one by one. Takes NOTION_TOKEN and @pagebridge/internal-adapter.",
    )
    .argument("<url-or-id>", "a page or database: an id, or any link to it")
    .addOption(choice("--subpages <mode>", "pages inside the page", ["reference", "inline"], "reference"))
    .addOption(
      choice(
        "--databases <mode>",
        "databases: their place in the page, their properties and views too, or their rows too",
        ["reference", "schema", "rows"],
        "reference",
      ),
    )
    .addOption(
      choice(
        "--comments <mode>",
        "open comments: none, those on the page, or on every block",
        ["none", "page", "blocks"],
        "none",
      ),
    )
    .option("--base-url <url>", "where both APIs are, for a proxy or an emulator")
    .option(wholeAccountFlag, wholeAccountMeaning)
    .option("--json", "print the comparison as JSON")
    .option("--fail-on-unexpected", "end with 1 if something differs that no adapter declares")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples(
        [
          ["pagebridge compare https://harbour.notion.site/Tides-1f3c…", "A page that is published and shared"],
          ["pagebridge compare $PAGE --subpages inline --databases rows", "With everything below it"],
          ["pagebridge compare $PAGE --json | jq '.differences[] | select(.expected | not)'", "The surprises alone"],
        ],
        "Exit codes: 0 done, also when something differs; 1 a reading failed, 2 wrong usage, 130 interrupted.",
      ),
    )
    .action(async (reference: string, options) => {
      const { runCompareCommand } = await import("./run-compare-command.js");
      finish(await runCompareCommand(reference, options, context));
    });
}
