import { Command } from "commander";
import { capabilitiesCommand } from "./commands/capabilities-command.js";
import type { CommandContext } from "./commands/command-context.js";
import { compareCommand } from "./commands/compare-command.js";
import { convertCommand } from "./commands/convert-command.js";
import { emulateCommand } from "./commands/emulate-command.js";
import { examples } from "./commands/examples.js";
import { exportCommand } from "./commands/export-command.js";
import { inspectCommand } from "./commands/inspect-command.js";

const commands = [exportCommand, convertCommand, inspectCommand, compareCommand, capabilitiesCommand, emulateCommand];

/**
 * Makes the whole command line. Each command loads what it needs when it runs, so that `--help` loads nothing.
 *
 * @param finish Called with the exit code of the command that ran.
 */
export function createProgram(version: string, context: CommandContext, finish: (exitCode: number) => void): Command {
  const program = new Command("pagebridge")
    .description("Reads Notion pages and writes Markdown, and says what could not be carried over.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("(--help shows what there is.)")
    .configureHelp({ showGlobalOptions: false })
    .addHelpText(
      "after",
      examples([
        [
          "NOTION_TOKEN=… pagebridge export https://www.notion.so/Handbook-1f3c… --out content",
          "Write a page and everything below it as Markdown files",
        ],
        ["pagebridge convert answer.json > page.md", "Convert a recorded answer of the API, without a network"],
        [
          "pagebridge inspect https://harbour.notion.site/Tides-1f3c…",
          "See which API can read a page, and what each would lose",
        ],
        ["pagebridge emulate --port 4000", "Try it without an account: serve a made-up Notion on this machine"],
      ]),
    );
  for (const makeCommand of commands) {
    program.addCommand(makeCommand(context, finish).copyInheritedSettings(program));
  }
  return program;
}
