import { Command } from "commander";
import { choice } from "./choice.js";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";
import { flavorNames } from "./flavor-names.js";

/** Makes `pagebridge convert`. */
export function convertCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("convert")
    .summary("convert recorded answers of the API, without a network")
    .description(
      "Converts a recorded answer of Notion's API: a list, an array of blocks, one block, a page, a database, a page as Markdown,\n" +
        'a recorded conversation ({"interactions": [{request, response}]}), or a folder of any of these. Prints the result.\n' +
        "Record maps, and answers of the internal API that hold one, take @pagebridge/internal-adapter to be installed.",
    )
    .argument("<file>", "a JSON file, a folder of JSON files, or - for standard input")
    .addOption(choice("--from <api>", "the API that answered", ["auto", "official", "internal"], "auto"))
    .addOption(
      choice(
        "--to <form>",
        "Markdown, the model as JSON, or an mdast tree as JSON",
        ["markdown", "model", "mdast"],
        "markdown",
      ),
    )
    .addOption(choice("--flavor <name>", "the dialect of Markdown", flavorNames, "gfm"))
    .addOption(
      choice("--front-matter <kind>", "how title and properties of a page are written", ["yaml", "none"], "none"),
    )
    .addOption(
      choice(
        "--colors <kind>",
        "colours of text: in the dialect's own way, as styles in HTML, or not at all",
        ["flavor", "html", "drop"],
        "flavor",
      ),
    )
    .option("--page <id>", "convert only this page of a recording")
    .option("--diagnostics <file>", "write everything that was lost to a file, one JSON object a line")
    .option("-q, --quiet", "print the result and errors only")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples(
        [
          ["pagebridge convert children.json > page.md", "A recorded list of blocks"],
          [
            "pagebridge convert recordings/ --page 20209ec4150f80f79a32c0ce5b27d3a1",
            "One page out of a folder of answers",
          ],
          ["pagebridge convert record-map.json --from internal > page.md", "An answer of the internal API"],
          ["curl … | pagebridge convert - --to model", "From a pipe, as the typed model"],
          ["pagebridge convert page.json --to mdast | jq '.children[0]'", "As a tree for remark"],
        ],
        "Exit codes: 0 done, 2 wrong usage or unreadable input.",
      ),
    )
    .action(async (file: string, options) => {
      const { runConvertCommand } = await import("./run-convert-command.js");
      finish(await runConvertCommand(file, options, context));
    });
}
