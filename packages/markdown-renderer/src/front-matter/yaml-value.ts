/** A value that front matter can hold. */
export type YamlValue = boolean | number | string | readonly YamlValue[] | YamlMap;

/** Names and values in their order. */
export type YamlMap = ReadonlyMap<string, YamlValue>;
