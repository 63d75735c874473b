import { Command } from "commander";
import { wholeAccountFlag, wholeAccountMeaning } from "../adapters/whole-account-option.js";
import { choice } from "./choice.js";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";
import { flavorNames } from "./flavor-names.js";

/** Makes `pagebridge export`. */
export function exportCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("export")
    .summary("read pages and databases, and write Markdown files")
    .description(
      "Reads pages and databases with everything below them, and writes each as a Markdown file.\n" +
        "The token of your integration is taken from the environment variable NOTION_TOKEN. Published pages can be read without one\n" +
        "through the internal API, which is undocumented and can change on any day, if @pagebridge/internal-adapter is installed.",
    )
    .argument("<url-or-id...>", "pages and databases: ids, or any links to them")
    .requiredOption("-o, --out <dir>", "the folder to write to; it is made if need be, and nothing in it is deleted")
    .addOption(
      choice(
        "--via <api>",
        "the API to read through; auto asks the official one first",
        ["official", "internal", "auto"],
        "official",
      ),
    )
    .option(
      "--allow-internal",
      "let --via auto ask the undocumented internal API for what the official one cannot reach",
    )
    .option(wholeAccountFlag, wholeAccountMeaning)
    .addOption(choice("--flavor <name>", "the dialect of Markdown", flavorNames, "gfm"))
    .addOption(choice("--front-matter <kind>", "how title and properties are written", ["yaml", "none"], "yaml"))
    .addOption(
      choice(
        "--colors <kind>",
        "colours of text: in the dialect's own way, as styles in HTML, or not at all",
        ["flavor", "html", "drop"],
        "flavor",
      ),
    )
    .addOption(
      choice(
        "--assets <mode>",
        "files that Notion hosts: fetch them into assets/, link to the addresses that expire within the hour, or do not link",
        ["download", "link", "none"],
        "download",
      ),
    )
    .addOption(choice("--subpages <mode>", "pages inside pages", ["include", "skip"], "include"))
    .addOption(
      choice(
        "--databases <mode>",
        "databases: a table and a page for each row, the table alone, or nothing",
        ["rows", "tables", "skip"],
        "rows",
      ),
    )
    .option("--base-url <url>", "where the API is, for a proxy or an emulator")
    .option("--diagnostics <file>", "write everything that was lost to a file, one JSON object a line")
    .option("--json", "print one JSON object a line: each file, each failure, and a summary at the end")
    .option("-q, --quiet", "print errors only")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples(
        [
          ["pagebridge export https://www.notion.so/Handbook-1f3c… --out content", "A page and everything below it"],
          [
            "pagebridge export 20209ec4150f80f79a32c0ce5b27d3a1 --out content --databases tables",
            "Tables without a file for each row",
          ],
          ["pagebridge export $PAGE --out backup --json --quiet | tail -1", "From a script, with the summary as JSON"],
          [
            "pagebridge export https://harbour.notion.site/Tides-1f3c… --out content --via internal",
            "A published page, without a token",
          ],
          [
            "pagebridge export $PAGE --out content --via auto --allow-internal",
            "The official API first, the internal one for what it cannot reach",
          ],
          [
            "pagebridge export $PAGE --out content --diagnostics lost.jsonl",
            "With a list of what could not be carried over",
          ],
        ],
        "Exit codes: 0 done, 1 something could not be read, 2 wrong usage, 130 interrupted.",
      ),
    )
    .action(async (references: string[], options) => {
      const { runExportCommand } = await import("./run-export-command.js");
      finish(await runExportCommand(references, options, context));
    });
}
