import { Option } from "commander";

/** Makes an option that takes one of a few words. */
export function choice(flags: string, description: string, values: readonly string[], preset: string): Option {
  return new Option(flags, description).choices(values).default(preset);
}
