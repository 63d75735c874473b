import { reportApproximation, type Scope } from "./scope.js";

/** Reports, as one loss, which of these parts of something are there and are not written. */
export function reportUnwritten<Thing extends object>(
  thing: Thing,
  names: readonly (keyof Thing & string)[],
  scope: Scope,
): void {
  reportDetails(
    names.filter((name) => thing[name] !== undefined && thing[name] !== false),
    scope,
  );
}

/** Reports that the details with these names are not written, as one loss; nothing for none. */
export function reportDetails(names: Iterable<string>, scope: Scope): void {
  const list = Array.from(new Set(names), toWords);
  if (list.length > 0) reportApproximation(scope, `Some details are not written: ${list.join(", ")}.`);
}

/** A name of the model or of the source in words: `does_not_equal` → `does not equal`, `coverSize` → `cover size`. */
export function toWords(name: string): string {
  return name.replaceAll("_", " ").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
