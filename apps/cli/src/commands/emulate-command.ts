import { Command, Option } from "commander";
import type { CommandContext } from "./command-context.js";
import { examples } from "./examples.js";
import { numberBetween } from "./number-between.js";

/** Makes `pagebridge emulate`. */
export function emulateCommand(context: CommandContext, finish: (exitCode: number) => void): Command {
  return new Command("emulate")
    .summary("serve a made-up Notion on this machine")
    .description(
      "Serves a workspace over both of Notion's APIs on 127.0.0.1, for trials and tests without an account: the sample\n" +
        "workspace, one of your own, or what was recorded. Runs until it is interrupted.",
    )
    .addOption(
      new Option("--port <number>", "the port to listen on; a free one is taken by default").argParser(
        numberBetween(0, 65_535),
      ),
    )
    .addOption(new Option("--latency <ms>", "wait before each answer").argParser(numberBetween(0, 60_000)))
    .addOption(
      new Option("--rate-limit <requests>", "answer 429 beyond so many requests a minute").argParser(
        numberBetween(1, 1_000_000),
      ),
    )
    .addOption(
      new Option("--workspace <file>", "serve this workspace, described in the model, as JSON").conflicts("replay"),
    )
    .option("--replay <file>", "serve a recorded conversation, or a file or folder of answers, as recorded")
    .option("--verbose", "show stack traces of errors")
    .addHelpText(
      "after",
      examples([
        ["pagebridge emulate --port 4000", "The sample workspace; then, in another terminal:"],
        [
          "NOTION_TOKEN=<the token shown> pagebridge export <the page shown> --base-url http://127.0.0.1:4000 --out content",
          "read it with this command line",
        ],
        [
          "pagebridge export <the page shown> --base-url http://127.0.0.1:4000 --via internal --out content",
          "or, without a token, what is published",
        ],
        ["pagebridge emulate --latency 200 --rate-limit 180", "As slow and as strict as the real one"],
      ]),
    )
    .action(async (options) => {
      const { runEmulateCommand } = await import("./run-emulate-command.js");
      finish(await runEmulateCommand(options, context));
    });
}
