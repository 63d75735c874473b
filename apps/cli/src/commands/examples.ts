/** Sets examples below a command's help: what is typed, and what it does; and a closing line, such as the exit codes. */
export function examples(list: readonly (readonly [command: string, meaning: string])[], closing = ""): string {
  const lines = list.map(([command, meaning]) => `  ${meaning}\n    $ ${command}`);
  return ["\nExamples:", ...lines, ...(closing === "" ? [] : ["", closing])].join("\n");
}
