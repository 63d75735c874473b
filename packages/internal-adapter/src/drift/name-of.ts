import { quote } from "@pagebridge/core-types/adapter-tools";

/** A name from outside as a finding may show it: a plain word as it is, anything else quoted and cut. */
export function nameOf(word: string): string {
  return /^[\w‣+-]{1,40}$/.test(word) ? word : quote(word);
}
