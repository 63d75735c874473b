/** Sets examples below a command's help: what is typed, and what it does. */
export function examples(lines: readonly (readonly [command: string, meaning: string])[]): string {
  return `\nExamples:\n${lines.map(([command, meaning]) => `  ${meaning}\n    $ ${command}`).join("\n")}\n`;
}
