/** A value that front matter can hold. */
export type YamlValue = boolean | number | string | readonly YamlValue[] | YamlMap;

/** Names and values in their order. */
export type YamlMap = ReadonlyMap<string, YamlValue>;

/** Whether a value holds names and values. */
export function isMap(value: YamlMap | readonly YamlValue[]): value is YamlMap {
  return value instanceof Map;
}
