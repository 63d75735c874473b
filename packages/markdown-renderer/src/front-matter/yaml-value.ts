/** A value that front matter can hold. */
export type YamlValue = boolean | number | string | readonly YamlValue[] | YamlMap;

/** Names and values. Those that are undefined are left out. */
interface YamlMap {
  readonly [name: string]: YamlValue | undefined;
}

/** Whether a value is a list. */
export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
