/** Words that one version of YAML or another takes for a truth value or for nothing. */
const reserved = new Set(["false", "n", "no", "null", "off", "on", "true", "y", "yes"]);

/** Begins with a letter and has nothing in it that YAML gives a meaning to. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N}_ .,/()'+&!?%@-]*[\p{L}\p{M}\p{N}_.,/()'+&!?%@-])?$/u;

/** A string on one line, in double quotes unless it can only be read as this string. */
export function yamlString(text: string): string {
  return plain.test(text) && !reserved.has(text.toLowerCase()) ? text : quoted(text);
}

/** JSON's strings are YAML's double-quoted ones, but YAML wants more characters escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A number. YAML 1.1 knows an exponent only after a decimal point. */
export function yamlNumber(value: number): string {
  if (!Number.isFinite(value)) return yamlString(String(value));
  return JSON.stringify(value).replace(/^(-?\d+)e/, "$1.0e");
}
